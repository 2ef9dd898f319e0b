//! The options of a connection of a container.

use serde_json::{Value, json};

use super::addresses::address;
use crate::options::body::Body;
use crate::options::core::Kind;
use crate::options::invalid::InvalidOptions;
use crate::options::read::{Read, text as read_text};
use crate::options::readers::{map, text};
use crate::options::row::Target::{Field, Fields as Several, Refused, SameAs};
use crate::options::types::network::{colons, endpoint};
use crate::options::{as_sent, typed};
use crate::raw::types::NetworkConnectRequestLibpod;

/// The keywords of a connection.
pub(crate) const CONNECT: Kind = Kind {
    name: "ConnectOptions",
    about: "docker-py's arguments of connect",
    rows: &[CONNECTION],
    column: 0,
    operation: "NetworkConnectLibpod",
    body: "networkConnectRequestLibpod",
    finish: |_, _, _| {},
    check: |body| typed::<NetworkConnectRequestLibpod>(&body.into_value()).map(drop),
};

rows! {
    "Connection" CONNECTION for [ConnectOptions] {
        /// Adds names under which the other containers of the network find this one.
        aliases: List => Several(&["aliases"], |value, body| endpoint(&json!({ "aliases": value }), body));
        /// Sets the IPv4 address.
        ipv4_address: Word => Several(&["static_ips"], |value, body| one_address(value, false, body));
        /// Sets the IPv6 address.
        ipv6_address: Word => Several(&["static_ips"], |value, body| one_address(value, true, body));
        /// Sets the MAC address.
        mac_address: Text => Field("static_mac", colons);
        /// Sets options of the driver; Podman 5.4 and later.
        driver_opt: Map => Field("options", map);
        /// Sets the name of the interface in the container.
        interface_name: Text => Field("interface_name", text);
        /// Docker's settings of an endpoint: `{Aliases, IPAMConfig, MacAddress, DriverOpts}`.
        "EndpointConfig": Json => Several(&["aliases", "static_ips", "static_mac", "options", "interface_name"], endpoint);
        /// The addresses, as a list.
        "static_ips": Json => Several(&["static_ips"], |value, body| endpoint(&json!({ "static_ips": value }), body));
        /// The MAC address.
        "static_mac": Text => SameAs("mac_address");
        /// The options of the driver.
        "options": Map => SameAs("driver_opt");
        /// Docker's name of `aliases`.
        "Aliases": Json => SameAs("aliases");
        /// Docker's addresses: `{IPv4Address, IPv6Address}`.
        "IPAMConfig": Json => Several(&["static_ips"], |value, body| endpoint(&json!({ "IPAMConfig": value }), body));
        /// Docker's name of `mac_address`.
        "MacAddress": Json => SameAs("mac_address");
        /// Docker's name of `driver_opt`.
        "DriverOpts": Json => SameAs("driver_opt");
        "Links": Json => SameAs("links");
        "links": Json => Refused("links are not supported by Podman: use aliases");
        "link_local_ips": Json => Refused("link-local addresses are not supported by Podman: use ipv4_address and ipv6_address");
    }
}

options! {
    /// How a container is connected to a network: docker-py's keywords.
    ///
    /// ```
    /// use podman::networks::ConnectOptions;
    ///
    /// let options = ConnectOptions::new().aliases(["db"]).ipv4_address("10.89.7.5");
    /// let docker: ConnectOptions =
    ///     serde_json::from_str(r#"{"EndpointConfig": {"Aliases": ["db"], "IPAMConfig": {"IPv4Address": "10.89.7.5"}}}"#)?;
    /// assert_eq!(options.body()?, docker.body()?);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ConnectOptions = CONNECT;
}

defaults! {
    ConnectOptions = CONNECT;
}

impl ConnectOptions {
    /// Returns options that connect a container with an address that the server chooses.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the body that a request to connect would send, without the container; a dry run.
    ///
    /// # Errors
    ///
    /// All invalid options; they convert to [`Error::InvalidOptions`](crate::Error::InvalidOptions).
    #[inline]
    pub fn body(&self) -> Result<Value, InvalidOptions> {
        as_sent(&self.render()?)
    }

    #[inline]
    pub(crate) fn render(&self) -> Result<NetworkConnectRequestLibpod, InvalidOptions> {
        typed(&self.0.write()?.into_value())
    }
}

#[inline]
fn one_address(value: &Value, is_v6: bool, body: &mut Body) -> Read<()> {
    match read_text(value)? {
        "" => Ok(()),
        text if address(text)?.is_ipv6() != is_v6 => Err(format!("is not an IPv{} address", if is_v6 { 6 } else { 4 })),
        text => {
            body.push("static_ips", text);
            Ok(())
        }
    }
}
