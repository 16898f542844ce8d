using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Implementation;
using Procuratorate.Pictures.Services;

namespace Procuratorate.Pictures.Shapes;

/// <summary>Makes the pictures in articles' texts ready when a public page shows them; what is stored stays as it was written.</summary>
public sealed class BodyPictureShapes : IShapeTableProvider
{
    private static readonly string[] _bodies = ["HtmlBodyPart", "HtmlField"];

    public ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        foreach (var shape in _bodies)
        {
            builder.Describe(shape).OnDisplayed(PrepareAsync);
        }

        return ValueTask.CompletedTask;
    }

    private static async Task PrepareAsync(ShapeDisplayContext context)
    {
        var request = context.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext;
        if (context.ChildContent is not { } content || request is null || AdminAttribute.IsApplied(request))
        {
            return;
        }

        await using var writer = new StringWriter();
        content.WriteTo(writer, context.ServiceProvider.GetRequiredService<HtmlEncoder>());
        var html = writer.ToString();
        var prepared = await context.ServiceProvider.GetRequiredService<BodyPictures>().PrepareAsync(html);
        if (!ReferenceEquals(html, prepared))
        {
            context.ChildContent = new HtmlString(prepared);
        }
    }
}
