using OrchardCore.DisplayManagement;

namespace OrchardSite.Engine.Cms.Layers.ViewModels;

/// <summary>A kind of condition to choose from.</summary>
internal sealed record ConditionKind(string Name, IShape Thumbnail);
