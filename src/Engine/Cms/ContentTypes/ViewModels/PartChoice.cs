namespace OrchardSite.Engine.Cms.ContentTypes.ViewModels;

/// <summary>A part that can be added to a type.</summary>
internal sealed record PartChoice(string Name, string DisplayName, string? Description);
