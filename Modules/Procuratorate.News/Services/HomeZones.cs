using System.Text.Encodings.Web;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;

namespace Procuratorate.News.Services;

/// <summary>Asks whether widgets make up the home page.</summary>
public sealed class HomeZones(ILayoutAccessor layoutAccessor)
{
    private static readonly string[] _zones = ["HomeTop", "HomeMain", "HomeAside", "HomeBottom"];

    /// <summary>
    /// Whether something shows in one of the home page's zones. A widget may stand there and have nothing to show, as a notice whose
    /// time is over, so the zones are rendered; the layout takes what was rendered.
    /// </summary>
    public async Task<bool> AreFilledAsync(IDisplayHelper display)
    {
        var layout = await layoutAccessor.GetLayoutAsync();
        foreach (var zone in _zones)
        {
            await using var writer = new StringWriter();
            (await display.ShapeExecuteAsync(layout.Zones[zone])).WriteTo(writer, HtmlEncoder.Default);
            if (!string.IsNullOrWhiteSpace(writer.ToString()))
            {
                return true;
            }
        }

        return false;
    }
}
