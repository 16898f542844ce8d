namespace OrchardSite.Engine.Display.Razor.Layouts;

/// <summary>Gives every main page the theme's layout.</summary>
internal sealed class ThemeViewStart : Microsoft.AspNetCore.Mvc.Razor.RazorPage<dynamic>
{
    public override Task ExecuteAsync()
    {
        Layout = SharedPageFactory.LayoutPath;
        return Task.CompletedTask;
    }
}
