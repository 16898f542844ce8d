namespace OrchardSite.Engine.Display.Razor.Layouts;

/// <summary>Puts the page into the layout's zone <c>Content</c> and renders the layout.</summary>
internal sealed class ThemeLayout : OrchardCore.DisplayManagement.Razor.RazorPage<dynamic>
{
    public override async Task ExecuteAsync()
    {
        var body = RenderLayoutBody();
        if (ThemeLayout is null)
        {
            Write(body);
            return;
        }

        await ThemeLayout.Zones["Content"].AddAsync(body, "5");
        Write(await DisplayAsync((IShape)ThemeLayout));
    }
}
