using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Models;

namespace OrchardSite.Engine.Cms.Media.ViewModels;

/// <summary>A media profile as edited.</summary>
internal class MediaProfileForm
{
    public string? Name { get; set; }

    public string? Hint { get; set; }

    [Range(0, 10_000)]
    [Display(Name = "Width in pixels")]
    public int Width { get; set; }

    [Range(0, 10_000)]
    [Display(Name = "Height in pixels")]
    public int Height { get; set; }

    public ResizeMode Mode { get; set; }

    public Format Format { get; set; }

    [Range(1, 100)]
    [Display(Name = "Quality")]
    public int Quality { get; set; } = 100;

    public string? BackgroundColor { get; set; }

    public bool AutoOrient { get; set; } = true;

    /// <summary>The name that the profile has until now; null for a new one.</summary>
    [BindNever]
    public string? SourceName { get; set; }

    public static MediaProfileForm Of(string name, MediaProfile profile) => new()
    {
        SourceName = name,
        Name = name,
        Hint = profile.Hint,
        Width = profile.Width,
        Height = profile.Height,
        Mode = profile.Mode,
        Format = profile.Format,
        Quality = profile.Quality,
        BackgroundColor = profile.BackgroundColor,
        AutoOrient = profile.AutoOrient,
    };

    public MediaProfile ToProfile() => new()
    {
        Hint = Hint?.Trim() ?? string.Empty,
        Width = Width,
        Height = Height,
        Mode = Mode,
        Format = Format,
        Quality = Quality,
        BackgroundColor = BackgroundColor?.Trim() ?? string.Empty,
        AutoOrient = AutoOrient,
    };
}
