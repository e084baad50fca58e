namespace CareerWriter.Posting.Sites;

/// <summary>사람인.</summary>
internal sealed class Saramin() : FramedSource("사람인", new()
{
    Links = ["saramin.co.kr/*?rec_idx={id}"],
    Page = "https://www.saramin.co.kr/zf_user/jobs/relay/view?rec_idx={id}",
    Frame = "https://www.saramin.co.kr/zf_user/jobs/relay/view-detail?rec_idx={id}",
    Body = new(".user_content"),
    Gone = "not-exist-view",
});
