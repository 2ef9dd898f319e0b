//! Ports, networks, names. `mac_address` is last: it belongs to the networks before it.

use crate::options::create::namespace;
use crate::options::readers::{flag, lines, text};
use crate::options::row::Target::{Field, Fields, Refused};
use crate::options::types::{env, network, port};

rows! {
    "Networking" NETWORK for [CreateOptions] {
        /// Publishes ports: pairs of a port of the container (`80`, `"53/udp"`) and one of the host.
        ports: Ports => Fields(&["portmappings"], port::ports);
        /// Declares ports without publishing them.
        exposed_ports: Words => Fields(&["expose"], port::exposed_ports);
        /// Publishes all ports that the image exposes.
        publish_all_ports: Flag => Field("publish_image_ports", flag);
        /// Sets the network namespace: `bridge`, `none`, `host`, `container:<name>`, `ns:<path>`, `slirp4netns`, `pasta`.
        network_mode: Text => Fields(&["netns", "network_options", "Networks"], namespace::network_mode);
        /// Joins networks.
        networks: Networks => Fields(&["Networks", "netns"], network::networks);
        /// docker-py's options of the networks to join, by name.
        "networking_config": Json => Fields(&["Networks", "netns"], network::networking_config);
        /// Joins one network.
        network: Text => Fields(&["netns", "Networks"], network::network);
        /// Leaves the container without a network.
        network_disabled: Flag => Fields(&["netns"], network::network_disabled);
        /// Options of slirp4netns or pasta: a map from mode to a list.
        "network_options": Json => Fields(&["network_options"], network::network_options);
        /// Sets name servers: addresses, or `none` to keep the image's `resolv.conf`.
        dns: List => Fields(&["dns_server", "use_image_resolve_conf"], env::dns);
        /// Sets options of `resolv.conf`.
        dns_opt: List => Field("dns_option", lines);
        /// Sets domains in which names are looked up.
        #[doc(alias = "domainname")]
        dns_search: List => Fields(&["dns_search"], env::dns_search);
        /// Domains in which names are looked up; one, or a list.
        "domainname": Json => Fields(&["dns_search"], env::dns_search);
        /// Adds names to `/etc/hosts`: pairs of name and address.
        #[doc(alias = "add_host")]
        extra_hosts: Hosts => Fields(&["hostadd"], env::extra_hosts);
        "links": Json => Refused("not supported by Podman: put both containers on one network, with aliases");
        /// Keeps the image's `/etc/hosts`.
        use_image_hosts: Flag => Field("use_image_hosts", flag);
        /// Keeps the image's `/etc/resolv.conf`.
        use_image_resolve_conf: Flag => Field("use_image_resolve_conf", flag);
        /// Keeps the image's `/etc/hostname`.
        use_image_hostname: Flag => Field("use_image_hostname", flag);
        /// Sets the file of the server on which `/etc/hosts` is based.
        base_hosts_file: Text => Field("base_hosts_file", text);
        /// Sets the MAC address, on the one network that the container joins.
        mac_address: Text => Fields(&["Networks", "netns"], network::mac);
    }
}
