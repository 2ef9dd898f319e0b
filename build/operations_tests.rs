use super::*;

/// A method as progenitor writes it.
fn client() -> File {
    parse_quote! {
        impl Client {
            /// Not an operation.
            pub fn baseurl(&self) -> &String {}

            #[doc = "Sends a `POST` request to `/libpod/things/{path_name}/op/{id}`\n\n<details>JSON schema</details>"]
            pub async fn thing_op_libpod<'a, B: Into<reqwest::Body>>(
                &'a self,
                id: &'a str,
                path_name: &'a str,
                all: Option<bool>,
                ids: Option<&'a ::std::vec::Vec<::std::string::String>>,
                name: &'a types::Name,
                x_auth: Option<&'a str>,
                body: B,
            ) -> Result<ResponseValue<::std::vec::Vec<types::Thing>>, Error<()>> {
                let url = format!("{}/libpod/things/{}/op/{}", self.baseurl, encode_path(&path_name.to_string()), encode_path(&id.to_string()));
                let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
                header_map.append(::reqwest::header::HeaderName::from_static("api-version"), value);
                if let Some(value) = x_auth {
                    header_map.append("X-Auth", value.to_string().try_into()?);
                }
                let mut request = self
                    .client
                    .post(url)
                    .query(&progenitor_client::QueryParam::new("ALL", &all))
                    .query(&progenitor_client::QueryParam::new("ids", &ids))
                    .query(&progenitor_client::QueryParam::new("name", &name))
                    .body(body)
                    .headers(header_map)
                    .build()?;
                match response.status().as_u16() {
                    200..=299 => ResponseValue::from_response(response).await,
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }

            pub async fn thing_watch(&self) -> Result<ResponseValue<ByteStream>, Error<()>> {
                let url = format!("{}/things", self.baseurl);
                match response.status().as_u16() {
                    200..=299 => Ok(ResponseValue::stream(response)),
                    _ => Err(Error::UnexpectedResponse(response)),
                }
            }
        }
        impl Other for Client {
            async fn not_an_operation(&self) {}
        }
    }
}

/// The spaces between tokens do not matter.
fn squeezed(text: impl ToTokens) -> String {
    text.to_token_stream().to_string().split_whitespace().collect()
}

#[test]
fn a_method_takes_what_is_required_and_has_fields_for_the_rest() {
    let operations = read(&client()).expect("both are read");
    let found = squeezed(methods(&operations, &BTreeSet::new()));
    let wanted = squeezed(quote! {
        #[doc = " Sends a `POST` request to `/libpod/things/{path_name}/op/{id}`"]
        #[inline]
        pub fn thing_op_libpod(
            &self,
            path_name: &str,
            id: &str,
            name: &types::Name,
            body: impl Into<Upload>,
            params: &ThingOpParams<'_>
        ) -> ResponseFuture<'_, ::std::vec::Vec<::std::boxed::Box<types::Thing>>> {
            let mut request = Request::new(&operations::THING_OP_LIBPOD, &[path_name, id]);
            request.query("ALL", params.all);
            request.query("ids", params.ids);
            request.query("name", name);
            request.header("X-Auth", params.x_auth);
            request.body(body.into());
            self.json(request)
        }
        #[inline]
        pub fn thing_watch(&self,) -> ResponseFuture<'_, ByteStream> {
            let request = Request::new(&operations::THING_WATCH, &[]);
            self.stream(request)
        }
    });
    assert!(found.contains(&wanted), "{found}\n{wanted}");
}

#[test]
fn params_are_a_structure_that_prints_no_credentials() {
    let operations = read(&client()).expect("both are read");
    let found = squeezed(params(&operations, &BTreeSet::new()));
    let wanted = squeezed(quote! {
        #[derive(Clone, Copy, Default)]
        pub struct ThingOpParams<'a> {
            #[doc = " `ALL`"]
            pub all: Option<bool>,
            pub ids: &'a [::std::string::String],
            #[doc = " The header `X-Auth`."]
            pub x_auth: Option<&'a str>
        }
    });
    assert!(found.ends_with(&wanted), "{found}\n{wanted}");
    assert_eq!(found.matches("struct").count(), 1, "nothing may be left out of the other: {found}");
    assert_eq!(operations[1].params().to_string(), "ThingWatchCompatParams", "another name than libpod's");
}

#[test]
fn the_type_of_a_body_is_a_field_where_there_are_several() {
    let typed = BTreeSet::from(["thing_watch".to_owned()]);
    let operations = read(&client()).expect("both are read");
    let found = squeezed(params(&operations, &typed));
    assert!(found.contains("pubstructThingWatchCompatParams<'a>{"), "{found}");
    assert!(found.contains("pubcontent_type:Option<&'astr>"), "{found}");
    let found = squeezed(methods(&operations, &typed));
    assert!(found.contains("request.content_type(params.content_type);"), "{found}");
}

#[test]
fn an_argument_that_is_not_sent_is_named() {
    let client = parse_quote! {
        impl Client {
            pub async fn thing_op(&self, lost: Option<bool>) -> Result<ResponseValue<()>, Error<()>> {
                Ok(ResponseValue::empty(response))
            }
            pub async fn thing_read(&self) -> Result<ResponseValue<()>, Error<()>> {}
        }
    };
    let problems = read(&client).err().expect("neither is an operation");
    assert_eq!(problems, ["thing_op: lost is not sent", "thing_read: no response is read"]);
}

#[test]
fn the_bodies_are_the_types_that_are_sent_as_json() {
    let argument = |name: &str, ty: Type, place: Place| Argument { name: format_ident!("{name}"), ty, place };
    let operations = [
        Operation::of("thing_create", vec![argument("body", parse_quote!(&'a types::Thing), Place::Json)]),
        Operation::of("thing_list", vec![argument("id", parse_quote!(&'a types::Id), Place::Path)]),
    ];
    assert_eq!(bodies(&operations), ["Thing".to_owned()].into());
}
