namespace OrchardCore.Contents;

/// <summary>How words typed in the content list are understood.</summary>
public class ContentsAdminListFilterOptions
{
    /// <summary>The term that plain words stand for.</summary>
    public const string DefaultTermName = "text";

    /// <summary>Whether words must match a whole title; false unless set.</summary>
    public bool UseExactMatch { get; set; }
}
