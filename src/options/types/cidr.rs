//! IP subnets and ranges.

use std::net::IpAddr;

use crate::options::read::Read;

/// A subnet, or a range in the form of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Cidr {
    address: IpAddr,
    prefix: u32,
}

impl Cidr {
    #[inline]
    pub(crate) fn parse(text: &str) -> Read<Self> {
        let wrong =
            || format!("{text:?} is not a subnet: write address/length, such as \"10.89.0.0/24\" or \"fd00::/64\"");
        let (address, prefix) = text.split_once('/').ok_or_else(wrong)?;
        let address = address.parse().map_err(|_| wrong())?;
        let digits = !prefix.is_empty() && prefix.bytes().all(|digit| digit.is_ascii_digit());
        let prefix = prefix.parse().ok().filter(|prefix| digits && *prefix <= bits(address)).ok_or_else(wrong)?;
        Ok(Self { address, prefix })
    }

    #[inline]
    pub(crate) fn contains(self, address: IpAddr) -> bool {
        self.address.is_ipv4() == address.is_ipv4()
            && (number(self.first())..=number(self.last())).contains(&number(address))
    }

    /// Returns the first address, which is the subnet's own.
    #[inline]
    pub(crate) fn first(self) -> IpAddr {
        address(number(self.address) & !self.host_mask(), self.address.is_ipv4())
    }

    /// Returns the last address, which is the broadcast address of an IPv4 subnet.
    #[inline]
    pub(crate) fn last(self) -> IpAddr {
        address(number(self.address) | self.host_mask(), self.address.is_ipv4())
    }

    /// Returns whether this is the address to which an IPv4 subnet broadcasts.
    #[inline]
    pub(crate) fn is_broadcast(self, address: IpAddr) -> bool {
        address.is_ipv4() && self.prefix < 31 && address == self.last()
    }

    /// Returns whether there is only one address.
    #[inline]
    pub(crate) fn is_single(self) -> bool {
        self.prefix == bits(self.address)
    }

    /// Returns the subnet without the bits of a host, as the server stores it.
    #[inline]
    pub(crate) fn masked(self) -> String {
        format!("{}/{}", self.first(), self.prefix)
    }

    #[inline]
    fn host_mask(self) -> u128 {
        1_u128.checked_shl(bits(self.address) - self.prefix).map_or(u128::MAX, |size| size - 1)
    }
}

/// Returns the address after this one; itself if it is the last of all.
#[inline]
pub(crate) fn next(of: IpAddr) -> IpAddr {
    address(number(of).saturating_add(1), of.is_ipv4())
}

/// Returns the address before this one; itself if it is the first of all.
#[inline]
pub(crate) fn previous(of: IpAddr) -> IpAddr {
    address(number(of).saturating_sub(1), of.is_ipv4())
}

#[inline]
fn bits(address: IpAddr) -> u32 {
    if address.is_ipv4() { 32 } else { 128 }
}

#[inline]
fn number(address: IpAddr) -> u128 {
    match address {
        IpAddr::V4(address) => u32::from(address).into(),
        IpAddr::V6(address) => address.into(),
    }
}

#[inline]
fn address(number: u128, is_ipv4: bool) -> IpAddr {
    match u32::try_from(number) {
        Ok(number) if is_ipv4 => IpAddr::V4(number.into()),
        Err(_) if is_ipv4 => IpAddr::V4(u32::MAX.into()),
        _ => IpAddr::V6(number.into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn subnets_have_a_first_and_a_last_address() {
        for (subnet, first, last) in [
            ("10.0.0.5/24", "10.0.0.0", "10.0.0.255"),
            ("10.0.0.8/32", "10.0.0.8", "10.0.0.8"),
            ("0.0.0.0/0", "0.0.0.0", "255.255.255.255"),
            ("fd71::5/64", "fd71::", "fd71::ffff:ffff:ffff:ffff"),
            ("::/0", "::", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"),
        ] {
            let cidr = Cidr::parse(subnet).expect("a subnet");
            assert_eq!(
                (cidr.first().to_string(), cidr.last().to_string()),
                (first.to_owned(), last.to_owned()),
                "{subnet}"
            );
            assert!(cidr.contains(cidr.first()) && cidr.contains(cidr.last()), "{subnet}");
        }
        let cidr = Cidr::parse("10.0.0.0/24").expect("a subnet");
        for (address, expected) in [("10.0.0.7", true), ("10.0.1.0", false), ("::a00:7", false)] {
            assert_eq!(cidr.contains(address.parse().expect("an address")), expected, "{address}");
        }
        assert_eq!(Cidr::parse("10.0.0.5/24").expect("a subnet").masked(), "10.0.0.0/24");
        assert_eq!(next("255.255.255.255".parse().expect("an address")).to_string(), "255.255.255.255");
        for wrong in ["", "10.0.0.0", "10.0.0.0/33", "10.0.0/24", "10.0.0.0/", "10.0.0.0/+8", "fd71::/129", "a/8"] {
            assert!(Cidr::parse(wrong).is_err(), "{wrong}");
        }
    }
}
