using OrchardSite.Engine.Cms.Features.Services;

namespace OrchardSite.Engine.Cms.Features.ViewModels;

/// <summary>The features by category.</summary>
/// <param name="Search">What is looked for.</param>
/// <param name="Categories">The categories in the order of their names, each with its features.</param>
internal sealed record FeaturesViewModel(string? Search, IReadOnlyList<IGrouping<string, FeatureEntry>> Categories);
