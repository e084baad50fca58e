namespace CareerWriter.Verify;

/// <summary>One rule that a text has to keep.</summary>
internal interface IDraftRule
{
    /// <summary>What the rule has to say of a text; nothing when it is kept.</summary>
    IEnumerable<Finding> Check(CheckedText text);
}
