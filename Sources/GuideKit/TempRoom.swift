import Sizing
func room(_ s: Scenario, in c: Catalogue) throws(Complaint) -> Int64 { throw Complaint(field: "device", kind: .missing) }
