using System.Globalization;

namespace CareerWriter.Ingest;

/// <summary>What is said of files that give no text, and of what in them cannot be read: what is wrong and what to do.</summary>
internal static class Unreadable
{
    /// <summary>Said of a file in which nothing stands.</summary>
    public static readonly Said NoText = new("읽을 글자가 없습니다. 내용이 들어 있는 파일인지 확인해 주세요.", "There is no text in it. Please check that it is the right file.");

    /// <summary>Said of a file at which a reader failed.</summary>
    public static readonly Said Failed = new("파일을 읽다가 문제가 생겼습니다. 다른 형식으로 저장하거나 내용을 텍스트로 붙여 넣어 주세요.", "Something went wrong while reading it. Save it in another format, or paste the text.");

    public static readonly Said Encrypted = new("암호가 걸려 있습니다. 암호를 풀고 저장한 파일을 올려 주세요.", "It is password-protected. Please upload a copy saved without the password.");
    public static readonly Said EncryptedHwpx = new("암호가 걸려 있습니다. 한글에서 암호를 풀고 저장한 파일을 올려 주세요.", "It is password-protected. Please upload a copy saved in Hangul without the password.");
    public static readonly Said BrokenArchive = new("압축이 깨져 있습니다. 파일을 다시 저장해서 올려 주세요.", "The archive is damaged. Please save the file again and upload it.");
    public static readonly Said BrokenDocument = new("문서가 깨져 있습니다. 파일을 다시 저장해서 올려 주세요.", "The document is damaged. Please save the file again and upload it.");
    public static readonly Said BrokenWord = new("워드 파일이 깨져 있습니다. 워드에서 열어 다시 저장하거나 PDF로 저장해서 올려 주세요.", "The Word file is damaged. Open it in Word and save it again, or save it as PDF, and upload that.");
    public static readonly Said Broken = new("파일이 깨져 있어 압축을 풀지 못했습니다. 파일을 다시 저장해서 올려 주세요.", "The file is damaged and could not be unpacked. Please save it again and upload it.");
    public static readonly Said NoDocuments = new("압축 안에 읽을 문서가 없습니다. md, txt, docx, hwpx, pdf, html 파일을 넣어 올려 주세요.", "The archive has no document that can be read. Put md, txt, docx, hwpx, pdf or html files into it.");
    public static readonly Said TooDeep = new("문서 구조가 비정상적으로 깊어 읽지 않았습니다. 다른 이름으로 다시 저장해서 올려 주세요.", "The document is nested unusually deep and was not read. Please save it under another name and upload that.");
    public static readonly Said UnpacksTooLarge = new($"압축을 풀면 너무 커집니다({IngestLimits.UnpackedBytes / 1024 / 1024}MB 한도). 필요한 문서만 골라 올려 주세요.", $"Unpacked, it is too large (over {IngestLimits.UnpackedBytes / 1024 / 1024} MB). Please upload only the documents that matter.");
    public static readonly Said BeyondLimit = new($"글이 너무 깁니다({Number(IngestLimits.Characters)}자 넘음). 경력 부분만 남겨 올려 주세요.", $"The text is too long (over {Number(IngestLimits.Characters)} characters). Please upload only the part about your career.");

    /// <summary>What is wrong with a file before it is opened, or null.</summary>
    public static Said? BeforeReading(UploadedFile file) =>
        file.Bytes.IsEmpty ? new Said("파일이 비어 있습니다(0바이트). 저장이 끝난 파일을 다시 올려 주세요.", "The file is empty (0 bytes). Please upload it again once it is saved.")
        : file.Bytes.Length > IngestLimits.FileBytes
            ? new Said(
                $"파일이 {IngestLimits.FileBytes / 1024 / 1024}MB보다 큽니다. 경력 부분만 남기거나 이미지를 빼고 올려 주세요.",
                $"The file is larger than {IngestLimits.FileBytes / 1024 / 1024} MB. Keep only the part about your career, or take the images out.")
        : null;

    /// <summary>Why files of a type are not read.</summary>
    public static Said Because(FileType type) => type switch
    {
        FileType.OldWord => new("예전 워드 형식(.doc)이라 읽지 못했습니다. 워드에서 '다른 이름으로 저장'으로 docx나 PDF로 바꿔 올려 주세요.", "It is in the old Word format (.doc). Use “Save as” in Word to make it a docx or PDF."),
        FileType.OldHwp => new("한글 문서(.hwp)라 읽지 못했습니다. 한글에서 '다른 이름으로 저장하기'로 hwpx나 PDF로 바꿔 올려 주세요.", "It is an old Hangul document (.hwp). Use “Save as” in Hangul to make it an hwpx or PDF."),
        FileType.OtherOffice => new("지원하지 않는 문서 형식입니다. docx나 PDF로 저장해서 올려 주세요.", "This document format is not supported. Please save it as docx or PDF."),
        FileType.Image => new("이미지 파일이라 글자를 읽지 못했습니다. 내용을 텍스트로 붙여 넣거나 docx, PDF로 올려 주세요.", "It is an image, so its text cannot be read. Paste the text, or upload a docx or PDF."),
        FileType.Pdf => new("이 환경에서는 PDF를 읽을 수 없습니다. docx나 텍스트로 올려 주세요.", "PDFs cannot be read here. Please upload a docx or text."),
        FileType.Archive => new("압축 파일 안의 압축 파일은 읽지 않습니다. 안에 든 문서를 꺼내서 올려 주세요.", "Archives inside archives are not read. Please take the documents out and upload them."),
        _ => new("알 수 없는 형식의 파일입니다. md, txt, docx, hwpx, pdf, html 가운데 하나로 올려 주세요.", "The file format is unknown. Please upload md, txt, docx, hwpx, pdf or html."),
    };

    public static Said ManyEntries(int count) => new(
        $"압축 안에 파일이 {Number(count)}개 있습니다. {IngestLimits.ArchiveEntries}개 안으로 줄여 올려 주세요.",
        $"The archive holds {English.Count(count, "file")}. Please keep it to {IngestLimits.ArchiveEntries} or fewer.");

    public static Said TooLong(int length) => new(
        $"글이 너무 깁니다({Number(length)}자). 경력 부분만 남겨 {Number(IngestLimits.Characters)}자 안으로 올려 주세요.",
        $"The text is too long ({English.Count(length, "character")}). Please upload only the part about your career, up to {Number(IngestLimits.Characters)} characters.");

    /// <summary>Said of an image that nobody but its author can open.</summary>
    public static Said DeadImage(int line) => new(
        $"{line}행의 이미지는 열 수 없어 읽지 못했습니다. 이미지 안에 필요한 내용이 있다면 글로 적어 주세요.",
        $"The image on line {line} cannot be opened. If something in it matters, please write it as text.");

    /// <summary>Said of a file that came twice.</summary>
    public static Said Same(string file, string first) => new(
        $"'{file}' 파일은 '{first}' 파일과 내용이 같아 한 번만 읽었습니다.",
        $"“{file}” has the same content as “{first}”, so it was read once.");

    /// <summary>The document of a file that was not read.</summary>
    public static CareerDocument Document(string name, Said reason) =>
        new(name, FormatOf(name), "", [], [new Notice(NoticeKind.Unreadable, new Said($"'{name}' 파일을 읽지 못했습니다. ", $"“{name}” could not be read. ") + reason)]);

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

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
