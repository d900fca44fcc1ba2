import Sizing
