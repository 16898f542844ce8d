using OrchardCore.Modules.Manifest;

namespace OrchardCore.DisplayManagement.Manifest;

/// <summary>Marks an assembly as a theme.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
public class ThemeAttribute : ModuleAttribute
{
    private string _baseTheme = string.Empty;

    public ThemeAttribute()
    {
    }

    /// <summary>The theme whose templates are taken where this one has none.</summary>
    public string BaseTheme
    {
        get => _baseTheme;
        set => _baseTheme = value?.Trim() ?? string.Empty;
    }
}
