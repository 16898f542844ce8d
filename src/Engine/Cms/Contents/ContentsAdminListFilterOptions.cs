namespace OrchardCore.Contents;

/// <summary>How words typed in the content list are understood.</summary>
public class ContentsAdminListFilterOptions
{
    public const string DefaultTermName = "text";

    /// <summary>The term that plain words stand for, by content type.</summary>
    public readonly Dictionary<string, string> DefaultTermNames = [];

    /// <summary>Whether words must match a whole title; false unless set.</summary>
    public bool UseExactMatch { get; set; }
}
