namespace OrchardSite.Engine.Tenancy.Shells.Failing;

/// <summary>What a plain page says, in one language.</summary>
internal sealed record PlainPageText(string Title, string Text);
