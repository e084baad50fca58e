using System.Security;
using System.Text;

namespace CareerWriter.Fakes.Documents;

/// <summary>Makes 한글 files for tests: only the parts that a reader needs.</summary>
public sealed class HwpxBuilder
{
    private readonly StringBuilder section = new();

    /// <summary>Adds a paragraph; form 1 is outline level 1, form 2 a bullet.</summary>
    public HwpxBuilder Paragraph(string text, int form = 0)
    {
        section.Append(P(text, form));
        return this;
    }

    /// <summary>Adds a table; a cell's lines become paragraphs of it.</summary>
    public HwpxBuilder Table(params string[][] rows)
    {
        section.Append("<hp:p paraPrIDRef=\"0\"><hp:run charPrIDRef=\"0\"><hp:tbl>");
        foreach (var row in rows)
        {
            section.Append("<hp:tr>");
            foreach (var cell in row)
            {
                section.Append("<hp:tc><hp:subList>").AppendJoin("", cell.Split('\n').Select(l => P(l, 0))).Append("</hp:subList></hp:tc>");
            }

            section.Append("</hp:tr>");
        }

        section.Append("</hp:tbl></hp:run></hp:p>");
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] ToBytes() => new ZipBuilder()
        .Add("mimetype", "application/hwp+zip")
        .Add("Contents/content.hpf", "<package/>")
        .Add("Contents/header.xml",
            "<hh:head xmlns:hh=\"http://www.hancom.co.kr/hwpml/2011/head\">"
            + "<hh:paraPr id=\"1\"><hh:heading type=\"OUTLINE\" level=\"0\"/></hh:paraPr>"
            + "<hh:paraPr id=\"2\"><hh:heading type=\"BULLET\" level=\"1\"/></hh:paraPr></hh:head>")
        .Add("Contents/section0.xml",
            $"<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\" xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">{section}</hs:sec>")
        .ToBytes();

    private static string P(string text, int form) =>
        $"<hp:p paraPrIDRef=\"{form}\"><hp:run charPrIDRef=\"0\"><hp:t>{SecurityElement.Escape(text)}</hp:t></hp:run></hp:p>";
}
