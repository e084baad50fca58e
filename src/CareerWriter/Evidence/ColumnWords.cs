using System.Collections.Frozen;

namespace CareerWriter.Evidence;

/// <summary>Words of tables that claim nothing: names of columns, fields about the document itself.</summary>
internal static class ColumnWords
{
    private static readonly FrozenSet<string> _plain = FrozenSet.Create(
        StringComparer.Ordinal,
        "항목", "내용", "구분", "이름", "명칭", "값", "비고", "상세", "설명", "취득일", "취득일자", "발급기관", "발급처", "발행처", "등급", "점수", "자격증", "자격증명", "시험", "학교", "학교명",
        "전공", "학위", "상태", "날짜", "일자", "연도", "기관", "기관명", "수상명", "과정", "과정명", "번호", "no", "item", "name", "value", "key", "field");

    private static readonly FrozenSet<string> _names = FrozenSet.Create(StringComparer.Ordinal, "이름", "제목", "name", "title", "명칭");

    private static readonly FrozenSet<string> _document = FrozenSet.Create(
        StringComparer.Ordinal,
        "updated", "created", "date", "lang", "locale", "layout", "tags", "categories", "category", "slug", "permalink", "draft", "published", "cover", "icon", "author", "title", "description",
        "keywords", "image", "theme", "toc", "comments", "sidebar", "weight", "수정일", "작성일", "생성일", "최종수정", "희망직무", "희망연봉", "희망근무지", "지원분야", "지원부문", "지원직무");

    /// <summary>Whether a cell of a first row only names its column.</summary>
    public static bool IsPlain(string cell) => _plain.Contains(WordTable.Key(cell)) || LabelWords.RoleOf(cell) is not null;

    /// <summary>Whether a column holds the names of what the rows are about.</summary>
    public static bool IsName(string cell) => _names.Contains(WordTable.Key(cell));

    /// <summary>Whether a field speaks of the document or of what is wished for, not of the career.</summary>
    public static bool IsAboutDocument(string cell) => _document.Contains(WordTable.Key(cell));
}
