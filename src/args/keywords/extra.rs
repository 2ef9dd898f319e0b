//! Fields of the specification for which docker-py has no word, under the server's names.

use crate::args::apply::to;
use crate::args::keyword::keywords;

keywords! { EXTRA:
    /// Containers that must run before this one.
    dependency_containers as "dependencyContainers": texts => to!(some_texts "dependencyContainers");
    /// Adds to variables of the image: `NAME=value-${NAME}`.
    envmerge: texts => to!(some_texts "envmerge");
    /// The line to add to `/etc/group`.
    group_entry: text => to!(a_text "group_entry");
    /// The line to add to `/etc/passwd`.
    passwd_entry: text => to!(a_text "passwd_entry");
    /// Whether `/etc/passwd` and `/etc/group` get the container's user.
    manage_password: flag => to!(a_flag "manage_password");
    /// Users of the server to add to `/etc/passwd`.
    hostusers: texts => to!(some_texts "hostusers");
    /// The architecture of the image, where it has several.
    image_arch: text => to!(a_text "image_arch");
    /// The operating system of the image, where it has several.
    image_os: text => to!(a_text "image_os");
    /// The variant of the image's architecture.
    image_variant: text => to!(a_text "image_variant");
    /// When a container of a pod runs before the others: `always` or `once`.
    init_container_type: text => to!(a_text "init_container_type");
    /// The execution domain, in the server's own form.
    personality: any => to!(as_given "personality");
    /// Removes the image with the container, if nobody else uses it.
    remove_image as "removeImage": flag => to!(a_flag "removeImage");
    /// Leaves out all variables of the image.
    unsetenvall: flag => to!(a_flag "unsetenvall");
}
