namespace CareerWriter.Ingest;

/// <summary>What is said of a file that gives no text: what is wrong and what to do.</summary>
internal static class Unreadable
{
    /// <summary>Said of a file in which nothing stands.</summary>
    public const string NoText = "읽을 글자가 없습니다. 내용이 들어 있는 파일인지 확인해 주세요.";

    /// <summary>Said of a file at which a reader failed.</summary>
    public const string Failed = "파일을 읽다가 문제가 생겼습니다. 다른 형식으로 저장하거나 내용을 텍스트로 붙여 넣어 주세요.";

    private const string Formats = "md, txt, docx, hwpx, pdf, html 가운데 하나로 올려 주세요.";

    /// <summary>What is wrong with a file before it is opened, or null.</summary>
    public static string? BeforeReading(UploadedFile file) =>
        file.Bytes.IsEmpty ? "파일이 비어 있습니다(0바이트). 저장이 끝난 파일을 다시 올려 주세요."
        : file.Bytes.Length > IngestLimits.FileBytes
            ? $"파일이 {IngestLimits.FileBytes / 1024 / 1024}MB보다 큽니다. 경력 부분만 남기거나 이미지를 빼고 올려 주세요."
        : null;

    /// <summary>Why files of a type are not read.</summary>
    public static string Because(FileType type) => type switch
    {
        FileType.OldWord => "예전 워드 형식(.doc)이라 읽지 못했습니다. 워드에서 '다른 이름으로 저장'으로 docx나 PDF로 바꿔 올려 주세요.",
        FileType.OldHwp => "한글 문서(.hwp)라 읽지 못했습니다. 한글에서 '다른 이름으로 저장하기'로 hwpx나 PDF로 바꿔 올려 주세요.",
        FileType.OtherOffice => "지원하지 않는 문서 형식입니다. docx나 PDF로 저장해서 올려 주세요.",
        FileType.Image => "이미지 파일이라 글자를 읽지 못했습니다. 내용을 텍스트로 붙여 넣거나 docx, PDF로 올려 주세요.",
        FileType.Pdf => "이 환경에서는 PDF를 읽을 수 없습니다. docx나 텍스트로 올려 주세요.",
        FileType.Archive => "압축 파일 안의 압축 파일은 읽지 않습니다. 안에 든 문서를 꺼내서 올려 주세요.",
        _ => "알 수 없는 형식의 파일입니다. " + Formats,
    };

    /// <summary>The document of a file that was not read.</summary>
    public static CareerDocument Document(string name, string reason) =>
        new(name, FormatOf(name), "", [], [new Notice(NoticeKind.Unreadable, $"'{name}' 파일을 읽지 못했습니다. {reason}")]);

    private static SourceFormat FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".md" or ".markdown" => SourceFormat.Markdown,
        ".html" or ".htm" => SourceFormat.Html,
        ".docx" => SourceFormat.Docx,
        ".hwpx" => SourceFormat.Hwpx,
        ".pdf" => SourceFormat.Pdf,
        _ => SourceFormat.Text,
    };
}
