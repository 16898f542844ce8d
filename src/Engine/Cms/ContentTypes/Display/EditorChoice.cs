using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.ContentTypes.Display;

/// <summary>An option of a list of editors or ways to show: a shape, or a name that no template speaks for.</summary>
internal sealed record EditorChoice(IShape? Option, string? Name);
