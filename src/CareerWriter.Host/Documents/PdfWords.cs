namespace CareerWriter.Host.Documents;

/// <summary>What is said of PDFs that give no text.</summary>
internal static class PdfWords
{
    public static readonly Said NoLetters = new("PDF에 글자가 없습니다(스캔 이미지). 텍스트가 있는 PDF나 docx로 올려 주세요.", "The PDF has no text (it is a scan). Please upload a PDF with text in it, or a docx.");
    public static readonly Said NoFonts = new("PDF의 글자를 알아볼 수 없습니다(글꼴 정보 없음). docx로 올리거나 내용을 텍스트로 붙여 넣어 주세요.", "The text in the PDF cannot be made out (no font information). Please upload a docx, or paste the text.");
    public static readonly Said NoProgram = new("PDF를 읽는 프로그램(pdftotext)이 설치되어 있지 않습니다. poppler-utils를 설치하거나 docx, 텍스트로 올려 주세요.", "The program that reads PDFs (pdftotext) is not installed. Please install poppler-utils, or upload a docx or text.");
    public static readonly Said NotStarted = new("PDF를 읽는 프로그램(pdftotext)을 실행하지 못했습니다. docx나 텍스트로 올려 주세요.", "The program that reads PDFs (pdftotext) could not be run. Please upload a docx or text.");
    public static readonly Said OldProgram = new("PDF를 읽는 프로그램(pdftotext)이 너무 오래된 것입니다. poppler-utils를 새로 설치하거나 docx, 텍스트로 올려 주세요.", "The program that reads PDFs (pdftotext) is too old. Please install a newer poppler-utils, or upload a docx or text.");
    public static readonly Said TooSlow = new("PDF를 읽는 데 너무 오래 걸려 멈췄습니다. 경력 부분만 담은 PDF나 docx로 올려 주세요.", "Reading the PDF took too long and was stopped. Please upload only the part about your career, as PDF or docx.");
    public static readonly Said Protected = new("PDF에 암호나 복사 제한이 걸려 있습니다. 암호를 풀고 다시 저장한 PDF나 docx로 올려 주세요.", "The PDF is protected by a password or against copying. Please upload a copy saved without it, or a docx.");
    public static readonly Said Broken = new("PDF가 깨져 있어 열지 못했습니다. PDF를 다시 만들거나 docx로 올려 주세요.", "The PDF is damaged and could not be opened. Please make it again, or upload a docx.");
}
