//! Each condition is a future; `any` and `all` poll theirs together.

use std::collections::BTreeMap;
use std::pin::{Pin, pin};
use std::sync::{Mutex, PoisonError};
use std::task::Poll;

use tokio::sync::watch;

use super::look::{Look, Seen, Stage, View};
use super::{Condition, Reached, Until, line, probe};
use crate::containers::container::Container;
use crate::error::{Error, WaitEnd};

/// Why a condition is not met.
#[derive(Debug)]
pub(super) enum Miss {
    /// It cannot be any more; another may.
    Never(WaitEnd),
    /// Nothing more can be known.
    Broken(Error),
}

pub(super) type Met = Result<Reached, Miss>;
type Meeting<'a> = Pin<Box<dyn Future<Output = Met> + Send + 'a>>;

/// What all conditions of a wait have in common.
#[derive(Debug)]
pub(super) struct Scene {
    pub(super) container: Container,
    pub(super) view: View,
    /// The conditions that are not met, and what was the last to be heard of each.
    unmet: Mutex<BTreeMap<String, String>>,
}

impl Scene {
    pub(super) fn new(container: Container, looks: watch::Receiver<Seen>) -> Self {
        Self { container, view: View::new(looks), unmet: Mutex::default() }
    }

    pub(super) fn note(&self, until: &Until, said: impl Into<String>) {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner).insert(until.to_string(), said.into());
    }

    fn forget(&self, until: &Until) {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner).remove(&until.to_string());
    }

    pub(super) fn unmet(&self) -> Vec<(String, String)> {
        self.unmet.lock().unwrap_or_else(PoisonError::into_inner).clone().into_iter().collect()
    }
}

/// Waits for one condition, and those within.
pub(super) fn meet<'a>(scene: &'a Scene, until: &'a Until) -> Meeting<'a> {
    match &until.0 {
        Condition::Any(list) => Box::pin(several(list.iter().map(|until| meet(scene, until)), true)),
        Condition::All(list) => Box::pin(several(list.iter().map(|until| meet(scene, until)), false)),
        _ => Box::pin(single(scene, until)),
    }
}

async fn single(scene: &Scene, until: &Until) -> Met {
    scene.note(until, "");
    let view = || scene.view.clone();
    // A line may have been the last, and is read even so; the others are nothing without a container that runs.
    let (tries, ends): (Meeting<'_>, Meeting<'_>) = match &until.0 {
        Condition::Exited => (Box::pin(exits(scene)), Box::pin(std::future::pending())),
        Condition::Line(_, is_it) => (Box::pin(line::found(scene, until, &**is_it)), Box::pin(view().goes())),
        Condition::Running => (Box::pin(runs(view())), Box::pin(view().ends())),
        Condition::Healthy => (Box::pin(probe::healthy(scene, until)), Box::pin(view().ends())),
        _ => (Box::pin(probe::succeeds(scene, until)), Box::pin(view().ends())),
    };
    let met = race(tries, ends).await;
    if met.is_ok() {
        scene.forget(until);
    }
    met
}

async fn runs(mut view: View) -> Met {
    view.running().await;
    Ok(Reached::default())
}

async fn exits(scene: &Scene) -> Met {
    let auto_remove =
        |look: &Look| look.inspect.host_config.as_ref().is_some_and(|config| config.auto_remove == Some(true));
    let end = scene.view.clone().until(|look| matches!(look.stage, Stage::Over | Stage::Gone)).await;
    let exit_code = match end.stage {
        Stage::Gone if !auto_remove(&end) => return Err(Miss::Never(WaitEnd::Removed)),
        // By its full id it may still be known.
        Stage::Gone => scene.container.wait_call(&[], None).await.ok().flatten(),
        _ => end.inspect.state.as_ref().and_then(|state| state.exit_code).map(i64::from),
    };
    Ok(Reached { exit_code, ..Reached::default() })
}

/// The first that is met, or all of them.
async fn several<'a>(meetings: impl Iterator<Item = Meeting<'a>>, any: bool) -> Met {
    let mut meetings: Vec<Option<Meeting<'a>>> = meetings.map(Some).collect();
    let mut reached = Reached::default();
    let mut missed = None;
    std::future::poll_fn(move |cx| {
        for (index, place) in meetings.iter_mut().enumerate() {
            let Some(meeting) = place else { continue };
            match meeting.as_mut().poll(cx) {
                Poll::Pending => continue,
                Poll::Ready(Ok(met)) if any => return Poll::Ready(Ok(Reached { index, ..met })),
                Poll::Ready(Ok(met)) => {
                    reached.line = met.line.or(reached.line.take());
                    reached.exit_code = met.exit_code.or(reached.exit_code);
                }
                Poll::Ready(Err(Miss::Never(end))) if any => missed = Some(end),
                Poll::Ready(Err(miss)) => return Poll::Ready(Err(miss)),
            }
            *place = None;
        }
        match missed {
            _ if meetings.iter().any(Option::is_some) => Poll::Pending,
            Some(end) => Poll::Ready(Err(Miss::Never(end))),
            None => Poll::Ready(Ok(std::mem::take(&mut reached))),
        }
    })
    .await
}

/// The one that is ready first, or `a` if both are.
pub(super) async fn race<T>(a: impl Future<Output = T>, b: impl Future<Output = T>) -> T {
    let (mut a, mut b) = (pin!(a), pin!(b));
    std::future::poll_fn(|cx| match a.as_mut().poll(cx) {
        Poll::Pending => b.as_mut().poll(cx),
        ready @ Poll::Ready(_) => ready,
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;

    fn met() -> Meeting<'static> {
        Box::pin(ready(Ok(Reached { exit_code: Some(3), ..Reached::default() })))
    }

    fn never(end: WaitEnd) -> Meeting<'static> {
        Box::pin(ready(Err(Miss::Never(end))))
    }

    fn open() -> Meeting<'static> {
        Box::pin(pending())
    }

    fn broken() -> Meeting<'static> {
        Box::pin(ready(Err(Miss::Broken(Error::interrupted("wait", None)))))
    }

    /// What comes of several at once: the index, why not, or nothing yet.
    async fn now<const N: usize>(meetings: [Meeting<'static>; N], any: bool) -> Option<Result<usize, Option<WaitEnd>>> {
        let end = race(async { Some(several(meetings.into_iter(), any).await) }, ready(None)).await?;
        Some(match end {
            Ok(reached) => Ok(reached.index),
            Err(Miss::Never(end)) => Err(Some(end)),
            Err(Miss::Broken(_)) => Err(None),
        })
    }

    #[tokio::test]
    async fn any_is_the_first_that_is_met() {
        use WaitEnd::{Exited, NoHealthcheck};
        assert_eq!(now([open(), met(), met()], true).await, Some(Ok(1)));
        assert_eq!(now([never(Exited), open()], true).await, None);
        assert_eq!(now([never(Exited), met()], true).await, Some(Ok(1)));
        assert_eq!(now([never(NoHealthcheck), never(Exited)], true).await, Some(Err(Some(Exited))));
        assert_eq!(now([open(), broken(), met()], true).await, Some(Err(None)));
    }

    #[tokio::test]
    async fn all_fail_with_the_first_that_cannot_be() {
        use WaitEnd::Exited;
        assert_eq!(now([met(), met()], false).await, Some(Ok(0)));
        assert_eq!(now([met(), open()], false).await, None);
        assert_eq!(now([open(), never(Exited)], false).await, Some(Err(Some(Exited))));
        assert_eq!(now([open(), broken()], false).await, Some(Err(None)));
    }
}
