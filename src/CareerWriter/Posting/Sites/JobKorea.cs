namespace CareerWriter.Posting.Sites;

/// <summary>잡코리아.</summary>
internal sealed class JobKorea() : FramedSource("잡코리아", new()
{
    Links = ["jobkorea.co.kr/Recruit/GI_Read/{id}"],
    Page = "https://www.jobkorea.co.kr/Recruit/GI_Read/{id}",
    Frame = "https://www.jobkorea.co.kr/Recruit/GI_Read_Comt_Ifrm?Gno={id}",
});
