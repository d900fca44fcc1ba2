/// A number of one device that a model may be proposed on, with its price.
struct DeviceOption {
    /// Index into `DeviceOptions.devices`.
    let device: Int
    let count: Int
    let basis: Choice.Basis
    /// Hours of a month in which they are paid for.
    let hours: Double
    /// US dollars a month of all `count`.
    let month: Estimate
    /// Copies that may be proposed of it.
    let replicas: Int
}

/// The devices that the requirements allow, from the cheapest.
struct DeviceOptions {
    /// A device with what does not depend on the model.
    final class Known {
        let device: Device
        let speed: SpeedDevice
        /// Nominal bytes of memory.
        let memory: Double
        /// By the order of the builds; `nil` where one is not for such devices.
        let parts: [SpeedPart?]
        /// Indices into `DeviceOptions.options`, from the cheapest.
        fileprivate(set) var options: [Int] = []
        /// Operations a second that nothing on it goes beyond.
        var peak: Double { max(speed.rate, max(speed.rate8 ?? 0, speed.rate4 ?? 0)) }

        init(_ device: Device, _ speed: SpeedDevice, _ catalogue: Catalogue) {
            var parts: [SpeedPart?] = []
            for build in catalogue.advice.builds.all {
                parts.append(SpeedPart(device, speed, build, catalogue.engines))
            }
            self.parts = parts
            self.device = device
            self.speed = speed
            memory = (device.memoryGiB ?? Room.defaultRAM) * gib
        }
    }

    private(set) var devices: [Known] = []
    private(set) var options: [DeviceOption] = []

    init(
        _ requirements: Requirements, _ facts: RuleFacts, _ rules: [Rule], _ settings: Settings,
        _ catalogue: Catalogue
    ) {
        let most = Int(settings.value(.replicas, else: 1))
        if let id = requirements.device {
            addOwned(id, requirements.count, facts, rules, catalogue)
        } else {
            for offer in catalogue.advice.offers.all {
                if requirements.data != .inside, offer.isRented {
                    addRented(
                        offer, hours: settings.value(.rentHours, else: hoursPerMonth), most,
                        catalogue)
                }
                if requirements.data != .cloud, offer.isBought { addBought(offer, most, catalogue) }
            }
        }
        sort()
    }

    private mutating func add(_ id: String, _ catalogue: Catalogue) -> Int? {
        if let index = devices.firstIndex(where: { utf8Equal($0.device.id, id) }) { return index }
        guard let device = catalogue.devices[id],
            let speed = SpeedDevice(device, ramBandwidth: nil)
        else { return nil }
        devices.append(Known(device, speed, catalogue))
        return devices.count - 1
    }

    /// Copies on a part of the devices each, or one on all.
    private mutating func addOwned(
        _ id: String, _ number: Int, _ facts: RuleFacts, _ rules: [Rule], _ catalogue: Catalogue
    ) {
        guard let index = add(id, catalogue) else { return }
        var power = HourPrice.power(devices[index].device, catalogue)
        if power == 0 {
            var facts = facts
            facts.hardware = devices[index].device.kind.rawValue
            let watts = Settings(rules, facts).value(.watts, else: 0)
            power = HourPrice.power(watts: watts, catalogue)
        }
        for count in [1, 2, 4, 8, number] where count <= number {
            if options.contains(where: { $0.count == count }) { continue }
            options.append(
                DeviceOption(
                    device: index, count: count, basis: .owned, hours: hoursPerMonth,
                    month: Estimate(exactly: power * hoursPerMonth * Double(count)),
                    replicas: number / count))
        }
    }

    private mutating func addRented(
        _ offer: Offer, hours: Double, _ most: Int, _ catalogue: Catalogue
    ) {
        guard let rent = catalogue.rent(of: offer.id), let index = add(offer.id, catalogue) else {
            return
        }
        append(index, offer, .rented, hours, rent.scaled(by: hours), most)
    }

    private mutating func addBought(_ offer: Offer, _ most: Int, _ catalogue: Catalogue) {
        guard let index = add(offer.id, catalogue),
            let hour = HourPrice.bought(devices[index].device, catalogue)
        else { return }
        append(index, offer, .bought, hoursPerMonth, hour.scaled(by: hoursPerMonth), most)
    }

    private mutating func append(
        _ index: Int, _ offer: Offer, _ basis: Choice.Basis, _ hours: Double, _ month: Estimate,
        _ most: Int
    ) {
        for count in offer.counts {
            options.append(
                DeviceOption(
                    device: index, count: count, basis: basis, hours: hours,
                    month: month.scaled(by: Double(count)), replicas: most))
        }
    }

    /// By the month's middle cost; few, so sorted in place (see `ascending`).
    private mutating func sort() {
        var sorted: [DeviceOption] = []
        sorted.reserveCapacity(options.count)
        for option in options {
            var place = sorted.count
            while place > 0, sorted[place - 1].month.mid > option.month.mid { place -= 1 }
            sorted.insert(option, at: place)
        }
        options = sorted
        for (index, option) in options.enumerated() { devices[option.device].options.append(index) }
    }
}

extension SpeedPart {
    /// The whole of a model.
    fileprivate convenience init?(
        _ device: Device, _ speed: SpeedDevice, _ build: Build, _ engines: Rows<EngineSpeed>
    ) {
        guard build.hardware.contains(device.kind),
            let reach = engines.reach(build.engine, speed.deviceClass, device: device.id)
        else { return nil }
        self.init(device: speed, engine: reach, dense: 1, experts: 1)
    }
}
