namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Proposes a theme; the proposal with the highest priority that exists is taken.</summary>
public interface IThemeSelector
{
    Task<ThemeSelectorResult?> GetThemeAsync();
}
