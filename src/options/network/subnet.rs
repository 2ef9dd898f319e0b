//! Subnets, their addresses, and routes.

use std::net::IpAddr;

use serde_json::{Map, Value, json};

use super::addresses::address;
use crate::options::body::Body;
use crate::options::read::{Fields, Read, is_empty, list, text as read_text, uint};
use crate::options::types::cidr::{Cidr, next, previous};

/// A subnet of a network, its gateway, and the addresses that containers get.
///
/// docker-py's `IPAMPool`.
///
/// ```
/// use podman::networks::{NetworkOptions, Subnet};
///
/// let options = NetworkOptions::new("app").subnets([
///     Subnet::new("10.89.7.0/24").ip_range("10.89.7.10-10.89.7.20"),
///     "fd00:89::/64".into(),
/// ]);
/// assert_eq!(options.body()?["subnets"][1]["subnet"], "fd00:89::/64");
/// # Ok::<(), podman::Error>(())
/// ```
#[doc(alias = "IPAMPool")]
#[derive(Debug, Clone, PartialEq)]
pub struct Subnet(Map<String, Value>);

impl Subnet {
    /// Returns a subnet: an address and the length of its prefix, `10.89.7.0/24`.
    #[must_use]
    pub fn new(subnet: impl Into<String>) -> Self {
        Self(Map::new()).put("subnet", subnet.into())
    }

    /// Sets the gateway; the default is the first address.
    #[must_use]
    pub fn gateway(self, address: impl std::fmt::Display) -> Self {
        self.put("gateway", address.to_string())
    }

    /// Sets the addresses that containers get: a part of the subnet (`10.89.7.128/26`), or the first and the last address
    /// (`10.89.7.10-10.89.7.20`).
    #[doc(alias = "lease_range")]
    #[must_use]
    pub fn ip_range(self, range: impl Into<String>) -> Self {
        self.put("ip_range", range.into())
    }

    #[inline]
    fn put(mut self, field: &str, value: String) -> Self {
        self.0.insert(field.to_owned(), value.into());
        self
    }

    #[inline]
    pub(crate) fn into_json(self) -> Value {
        self.0.into()
    }
}

impl From<&str> for Subnet {
    #[inline]
    fn from(subnet: &str) -> Self {
        Self::new(subnet)
    }
}

impl From<String> for Subnet {
    #[inline]
    fn from(subnet: String) -> Self {
        Self::new(subnet)
    }
}

/// A route of the containers on a network.
///
/// ```
/// use podman::networks::{NetworkOptions, Route};
///
/// let options = NetworkOptions::new("app").routes([Route::new("10.8.0.0/16", "10.89.7.9").metric(50)]);
/// assert_eq!(options.body()?["routes"][0]["metric"], 50);
/// # Ok::<(), podman::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Route(Value);

impl Route {
    /// Returns a route to a subnet through a gateway, which must be an address of the network.
    #[must_use]
    pub fn new(destination: impl Into<String>, gateway: impl std::fmt::Display) -> Self {
        Self(json!({ "destination": destination.into(), "gateway": gateway.to_string() }))
    }

    /// Sets the metric; of several routes, that with the lowest is taken.
    #[must_use]
    #[inline]
    pub fn metric(mut self, metric: u32) -> Self {
        self.0["metric"] = metric.into();
        self
    }

    #[inline]
    pub(crate) fn into_json(self) -> Value {
        self.0
    }
}

/// docker's `IPAMConfig`.
#[inline]
pub(super) fn ipam(value: &Value, body: &mut Body) -> Read<()> {
    let mut fields = Fields::of(value)?;
    if let Some(driver) = fields.take(&["Driver"])? {
        match read_text(driver).map_err(|why| format!("Driver: {why}"))? {
            "" | "default" => {}
            "null" | "none" => body.set("ipam_options.driver", "none"),
            driver @ ("host-local" | "dhcp") => body.set("ipam_options.driver", driver),
            driver => return Err(format!("Driver: unknown driver {driver:?}: expected host-local, dhcp or none")),
        }
    }
    if let Some(pools) = fields.take(&["Config", "pool_configs"])? {
        subnets(pools, body).map_err(|why| format!("Config: {why}"))?;
    }
    if fields.take(&["Options"])?.is_some_and(|options| !is_empty(options)) {
        return Err("Options: Podman's drivers have none: leave them out".to_owned());
    }
    fields.finish()
}

/// A list of pools of docker's, of subnets of the server's, or of strings.
#[inline]
pub(super) fn subnets(value: &Value, body: &mut Body) -> Read<()> {
    for (index, pool) in list(value)?.iter().enumerate().filter(|(_, pool)| !pool.is_null()) {
        let subnet = match pool {
            Value::String(subnet) => subnet_of(&json!({ "subnet": subnet })),
            _ => subnet_of(pool),
        };
        if let Some(subnet) = subnet.map_err(|why| format!("[{index}]: {why}"))? {
            body.push("subnets", subnet);
        }
    }
    Ok(())
}

#[inline]
fn subnet_of(value: &Value) -> Read<Option<Value>> {
    let mut fields = Fields::of(value)?;
    let mut take = |names: &[&'static str]| match fields.take(names)? {
        Some(found) => read_text(found).map(|text| Some(text).filter(|text| !text.is_empty())),
        None => Ok(None),
    };
    let (subnet, gateway, range) = (take(&["subnet"])?, take(&["gateway"])?, take(&["iprange"])?);
    let lease = fields.take(&["lease_range"])?;
    let reserved = fields.take(&["AuxiliaryAddresses", "aux_addresses"])?;
    fields.finish()?;
    if reserved.is_some_and(|reserved| !is_empty(reserved)) {
        return Err(
            "AuxiliaryAddresses: Podman cannot reserve addresses: set an IPRange that leaves them out".to_owned()
        );
    }
    let Some(subnet) = subnet else {
        return match (gateway, range, lease) {
            (None, None, None) => Ok(None),
            (Some(gateway), ..) => Err(format!("the gateway {gateway:?} needs a subnet")),
            _ => Err("a range of addresses needs a subnet".to_owned()),
        };
    };
    let cidr = Cidr::parse(subnet)?;
    let mut out = json!({ "subnet": subnet });
    if let Some(gateway) = gateway {
        within(cidr, address(gateway)?, subnet, "the gateway")?;
        out["gateway"] = gateway.into();
    }
    let range = match (range, lease) {
        (Some(_), Some(_)) => return Err("has both an IPRange and a lease_range: set one of them".to_owned()),
        (Some(range), None) => Some(range_of(range)?),
        (None, Some(lease)) => lease_of(lease)?,
        (None, None) => None,
    };
    if let Some((start, end)) = range {
        // 4.3.1 gives the broadcast address to a container
        let end = if cidr.is_broadcast(end) { previous(end) } else { end };
        let start = start.min(end);
        within(cidr, start, subnet, "the range")?;
        within(cidr, end, subnet, "the range")?;
        out["lease_range"] = json!({ "start_ip": start.to_string(), "end_ip": end.to_string() });
    }
    Ok(Some(out))
}

#[inline]
fn within(cidr: Cidr, address: IpAddr, subnet: &str, what: &str) -> Read<()> {
    if cidr.contains(address) {
        Ok(())
    } else {
        Err(format!("{what} is outside of the subnet: {address} is not in {subnet}"))
    }
}

/// The first and last address of a range, as the command line reads it.
#[inline]
fn range_of(range: &str) -> Read<(IpAddr, IpAddr)> {
    if let Some((start, end)) = range.split_once('-') {
        return ordered(address(start.trim())?, address(end.trim())?);
    }
    let cidr = Cidr::parse(range)?;
    // the first address of a range is left out, as the command line does it
    let first = if cidr.is_single() { cidr.first() } else { next(cidr.first()) };
    Ok((first, cidr.last()))
}

#[inline]
fn lease_of(lease: &Value) -> Read<Option<(IpAddr, IpAddr)>> {
    let mut fields = Fields::of(lease)?;
    let mut take = |name| fields.take(&[name])?.map(|found| read_text(found).and_then(address)).transpose();
    let (start, end) = (take("start_ip")?, take("end_ip")?);
    fields.finish()?;
    match (start, end) {
        (None, None) => Ok(None),
        (Some(start), Some(end)) => ordered(start, end).map(Some),
        _ => Err("a lease_range needs start_ip and end_ip".to_owned()),
    }
}

#[inline]
fn ordered(start: IpAddr, end: IpAddr) -> Read<(IpAddr, IpAddr)> {
    if start.is_ipv4() == end.is_ipv4() && start <= end {
        Ok((start, end))
    } else {
        Err(format!("{start} is not before {end}"))
    }
}

#[inline]
pub(super) fn routes(value: &Value, body: &mut Body) -> Read<()> {
    for (index, route) in list(value)?.iter().enumerate().filter(|(_, route)| !route.is_null()) {
        let route = route_of(route).map_err(|why| format!("[{index}]: {why}"))?;
        body.push("routes", route);
    }
    Ok(())
}

/// `{destination, gateway, metric}`, or `"destination,gateway[,metric]"` as the command line takes it.
#[inline]
fn route_of(value: &Value) -> Read<Value> {
    let (destination, gateway, metric) = if let Value::String(line) = value {
        let parts: Vec<&str> = line.split(',').map(str::trim).collect();
        let metric = parts.get(2).map(|metric| metric.parse().map_err(|_| format!("{metric:?} is not a metric")));
        match parts.len() {
            2 | 3 => (parts[0].to_owned(), parts[1].to_owned(), metric.transpose()?),
            _ => return Err("expected destination,gateway or destination,gateway,metric".to_owned()),
        }
    } else {
        let mut fields = Fields::of(value)?;
        let mut take =
            |name| fields.take(&[name])?.map(read_text).transpose().map(|text| text.unwrap_or_default().to_owned());
        let (destination, gateway) = (take("destination")?, take("gateway")?);
        let metric = fields.take(&["metric"])?.map(uint).transpose().map_err(|why| format!("metric: {why}"))?;
        fields.finish()?;
        (destination, gateway, metric)
    };
    Cidr::parse(&destination).map_err(|why| format!("destination: {why}"))?;
    address(&gateway).map_err(|why| format!("gateway: {why}"))?;
    let mut out = json!({ "destination": destination, "gateway": gateway });
    if let Some(metric) = metric {
        out["metric"] = u32::try_from(metric).map_err(|_| format!("metric: {metric} is too large"))?.into();
    }
    Ok(out)
}

/// Whether an address is in a subnet.
#[inline]
pub(crate) fn contains(subnet: &str, address: IpAddr) -> bool {
    Cidr::parse(subnet).is_ok_and(|subnet| subnet.contains(address))
}
