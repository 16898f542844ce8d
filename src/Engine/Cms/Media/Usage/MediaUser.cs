namespace OrchardSite.Engine.Cms.Media.Usage;

/// <summary>Where a file is used.</summary>
/// <param name="Text">What the item is called.</param>
/// <param name="ContentItemId">The item; null for the site's settings.</param>
internal sealed record MediaUser(string Text, string? ContentItemId);
