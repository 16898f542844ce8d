namespace OrchardCore.DisplayManagement.Theming;

public class ThemeSelectorResult
{
    public int Priority { get; set; }

    public string ThemeName { get; set; } = string.Empty;
}
