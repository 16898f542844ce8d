namespace OrchardSite.Engine.Tenancy.Shells.Hosting;

/// <summary>What a plain page says, in one language.</summary>
internal sealed record PlainPageText(string Title, string Text);
