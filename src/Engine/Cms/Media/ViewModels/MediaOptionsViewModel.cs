using OrchardCore.Media;
using OrchardSite.Engine.Cms.Media.Limits;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>How media are kept and served.</summary>
internal sealed record MediaOptionsViewModel(MediaOptions Options, MediaLimits Limits);
