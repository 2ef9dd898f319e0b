//! Evaluating conditions: each is a future; `any` and `all` poll theirs concurrently.

use std::pin::Pin;
use std::task::Poll;

use crate::client::futures::race;
use crate::containers::wait::end::End;
use crate::containers::wait::until::condition::{Condition, Until, WaitOutcome};
use crate::containers::wait::until::monitor::{Failure, Snapshot, Stage, View};
use crate::containers::wait::until::state::{Outcome, WaitState};
use crate::containers::wait::until::{line, probe};
use crate::error::WaitEnd;

type Evaluation<'a> = Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

/// Waits for a condition, which may contain others.
#[inline]
pub(crate) fn evaluate<'a>(wait: &'a WaitState, until: &'a Until) -> Evaluation<'a> {
    match &until.0 {
        Condition::Any(list) => Box::pin(several(list.iter().map(|until| evaluate(wait, until)), true)),
        Condition::All(list) => Box::pin(several(list.iter().map(|until| evaluate(wait, until)), false)),
        _ => Box::pin(single(wait, until)),
    }
}

#[inline]
async fn single(wait: &WaitState, until: &Until) -> Outcome {
    wait.note(until, "");
    let view = || wait.view.clone();
    // The line may be the last one, so it is also read after the exit; the other conditions need a running container.
    let (tries, ends): (Evaluation<'_>, Evaluation<'_>) = match &until.0 {
        Condition::Exited => (Box::pin(exits(wait)), Box::pin(std::future::pending())),
        Condition::Line(_, is_it) => (Box::pin(line::found(wait, until, &**is_it)), Box::pin(view().goes())),
        Condition::Running => (Box::pin(runs(view())), Box::pin(view().ends())),
        Condition::Healthy => (Box::pin(probe::healthy(wait, until)), Box::pin(view().ends())),
        _ => (Box::pin(probe::succeeds(wait, until)), Box::pin(view().ends())),
    };
    let met = race(tries, ends).await;
    if met.is_ok() {
        wait.forget(until);
    }
    met
}

#[inline]
async fn runs(mut view: View) -> Outcome {
    view.running().await;
    Ok(WaitOutcome::default())
}

#[inline]
async fn exits(wait: &WaitState) -> Outcome {
    let auto_remove = |snapshot: &Snapshot| {
        snapshot.inspect.host_config.as_ref().is_some_and(|config| config.auto_remove == Some(true))
    };
    let end = wait.view.clone().until(|snapshot| matches!(snapshot.stage, Stage::Over | Stage::Gone)).await;
    let exit_code = match end.stage {
        Stage::Gone if !auto_remove(&end) => return Err(Failure::Never(WaitEnd::Removed)),
        // The exit code may still be known by the full id.
        Stage::Gone => wait.container.end(None).await.ok().flatten(),
        _ => End::in_state(&end.inspect),
    };
    Ok(WaitOutcome { exit_code: exit_code.map(|end| end.exit_code), ..WaitOutcome::default() })
}

/// Waits for the first condition that is met, or for all of them.
async fn several<'a>(evaluations: impl Iterator<Item = Evaluation<'a>>, any: bool) -> Outcome {
    let mut evaluations: Vec<Option<Evaluation<'a>>> = evaluations.map(Some).collect();
    let mut reached = WaitOutcome::default();
    let mut missed = None;
    std::future::poll_fn(move |cx| {
        for (index, place) in evaluations.iter_mut().enumerate() {
            let Some(meeting) = place else { continue };
            match meeting.as_mut().poll(cx) {
                Poll::Pending => continue,
                Poll::Ready(Ok(met)) if any => return Poll::Ready(Ok(WaitOutcome { index, ..met })),
                Poll::Ready(Ok(met)) => {
                    reached.line = met.line.or(reached.line.take());
                    reached.exit_code = met.exit_code.or(reached.exit_code);
                }
                Poll::Ready(Err(Failure::Never(end))) if any => missed = Some(end),
                Poll::Ready(Err(miss)) => return Poll::Ready(Err(miss)),
            }
            *place = None;
        }
        match missed {
            _ if evaluations.iter().any(Option::is_some) => Poll::Pending,
            Some(end) => Poll::Ready(Err(Failure::Never(end))),
            None => Poll::Ready(Ok(std::mem::take(&mut reached))),
        }
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::future::{pending, ready};

    use super::*;
    use crate::error::{Action, Error};

    fn met() -> Evaluation<'static> {
        Box::pin(ready(Ok(WaitOutcome { exit_code: Some(3), ..WaitOutcome::default() })))
    }

    fn never(end: WaitEnd) -> Evaluation<'static> {
        Box::pin(ready(Err(Failure::Never(end))))
    }

    fn open() -> Evaluation<'static> {
        Box::pin(pending())
    }

    fn broken() -> Evaluation<'static> {
        Box::pin(ready(Err(Failure::Broken(Error::interrupted(Action::reading("wait for the container"))))))
    }

    /// Returns the result of several conditions now: the index, the failure, or `None` if it is pending.
    async fn now<const N: usize>(
        evaluations: [Evaluation<'static>; N],
        any: bool,
    ) -> Option<Result<usize, Option<WaitEnd>>> {
        let end = race(async { Some(several(evaluations.into_iter(), any).await) }, ready(None)).await?;
        Some(match end {
            Ok(reached) => Ok(reached.index),
            Err(Failure::Never(end)) => Err(Some(end)),
            Err(Failure::Broken(_)) => Err(None),
        })
    }

    #[tokio::test]
    async fn any_returns_the_first_condition_that_is_met() {
        use WaitEnd::{Exited, NoHealthcheck};
        assert_eq!(now([open(), met(), met()], true).await, Some(Ok(1)));
        assert_eq!(now([never(Exited), open()], true).await, None);
        assert_eq!(now([never(Exited), met()], true).await, Some(Ok(1)));
        assert_eq!(now([never(NoHealthcheck), never(Exited)], true).await, Some(Err(Some(Exited))));
        assert_eq!(now([open(), broken(), met()], true).await, Some(Err(None)));
    }

    #[tokio::test]
    async fn all_fails_with_the_first_condition_that_cannot_be_met() {
        use WaitEnd::Exited;
        assert_eq!(now([met(), met()], false).await, Some(Ok(0)));
        assert_eq!(now([met(), open()], false).await, None);
        assert_eq!(now([open(), never(Exited)], false).await, Some(Err(Some(Exited))));
        assert_eq!(now([open(), broken()], false).await, Some(Err(None)));
    }
}
