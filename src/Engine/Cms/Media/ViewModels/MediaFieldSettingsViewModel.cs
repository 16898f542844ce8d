using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Media.Settings;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>The settings of a field with files as their editor shows them.</summary>
internal class MediaFieldSettingsViewModel : MediaFieldSettings
{
    /// <summary>The extensions that the site allows.</summary>
    [BindNever]
    public IReadOnlyList<string> KnownExtensions { get; set; } = [];
}
