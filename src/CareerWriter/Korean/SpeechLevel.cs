namespace CareerWriter.Korean;

/// <summary>A speech level of Korean (상대 높임법).</summary>
public enum SpeechLevel
{
    /// <summary>합니다체.</summary>
    Formal,

    /// <summary>해요체.</summary>
    Polite,

    /// <summary>한다체.</summary>
    Plain,
}
