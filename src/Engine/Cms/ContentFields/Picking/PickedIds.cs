namespace OrchardSite.Engine.Cms.ContentFields.Picking;

/// <summary>The ids that a picker's form sends.</summary>
internal static class PickedIds
{
    /// <summary>How many items a field holds at most; a list of this length is still one that a person can order.</summary>
    public const int Most = 200;

    /// <summary>Every id once, in its order.</summary>
    /// <param name="joined">Ids with commas between them, as a browser with scripts sends them.</param>
    /// <param name="chosen">What was chosen in the list of a browser without scripts, which goes before the other; null when it had none.</param>
    public static string[] Read(string? joined, string[]? chosen)
    {
        var ids = chosen ?? (joined ?? string.Empty).Split(',');
        return [.. ids.Select(id => id?.Trim() ?? string.Empty).Where(id => id.Length > 0).Distinct(StringComparer.Ordinal)];
    }
}
