//! Networks, names and ports. `mac_address` comes last: it belongs to the networks before it.

use crate::args::apply::to;
use crate::args::keyword::keywords;
use crate::args::{env, namespace, network, ports};

keywords! { NETWORK:
    /// Publishes ports: a map from `80/tcp` to a port, an address and a port, a list of these, or `None` for any.
    ports: pairs => ports::ports;
    /// Names ports that are of interest, without publishing them.
    exposed_ports: any => ports::exposed_ports;
    /// Publishes all ports that the image exposes.
    publish_all_ports: flag => to!(a_flag "publish_image_ports");
    /// The network namespace: `bridge`, `none`, `host`, `container:<name>`, `ns:<path>`, `slirp4netns`, `pasta`.
    network_mode: text => namespace::network_mode;
    /// Joins networks: a map from name to options, or to aliases.
    networks: any => network::networks;
    /// Joins one network.
    network: text => network::network;
    /// Leaves the container without a network.
    network_disabled: flag => network::network_disabled;
    /// Options of slirp4netns or pasta.
    network_options: any => network::network_options;
    /// Name servers: addresses, or `none` to keep the image's `resolv.conf`.
    dns: texts => env::dns;
    /// Options of `resolv.conf`.
    dns_opt: texts => to!(some_texts "dns_option");
    /// Domains in which names are looked up.
    dns_search: texts => to!(some_texts "dns_search");
    /// Domains in which names are looked up; one, or a list.
    domainname: any => env::domainname;
    /// Adds names to `/etc/hosts`: a map from name to address, or a list of `name:address`.
    extra_hosts: any => env::extra_hosts;
    /// Refused unless empty: Podman has no links.
    links: any => network::links;
    /// Keeps the image's `/etc/hosts`.
    use_image_hosts: flag => to!(a_flag "use_image_hosts");
    /// Keeps the image's `/etc/resolv.conf`.
    use_image_resolve_conf: flag => to!(a_flag "use_image_resolve_conf");
    /// Keeps the image's `/etc/hostname`.
    use_image_hostname: flag => to!(a_flag "use_image_hostname");
    /// The file of the server on which `/etc/hosts` is based.
    base_hosts_file: text => to!(a_text "base_hosts_file");
    /// The MAC address, on the one network that the container joins.
    mac_address: text => network::mac;
}
