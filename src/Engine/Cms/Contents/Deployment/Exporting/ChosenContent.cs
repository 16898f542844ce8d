namespace OrchardSite.Engine.Cms.Contents.Deployment.Exporting;

/// <summary>What a request asks to export: one item, or the selected ones.</summary>
internal sealed class ChosenContent
{
    /// <summary>As many as the longest page of the content list has.</summary>
    private const int MaxItems = 200;

    public string? ContentItemId { get; set; }

    public string[] ItemIds { get; set; } = [];

    /// <summary>Whether drafts are exported too; true by default.</summary>
    public bool Latest { get; set; } = true;

    public string[] Ids() => [.. (ItemIds ?? []).Append(ContentItemId).OfType<string>().Where(id => id.Length > 0).Distinct(StringComparer.Ordinal).Take(MaxItems)];
}
