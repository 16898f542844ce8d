using System.Reflection;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;

namespace OrchardSite.Engine.Display.Razor.Activation;

/// <summary>What pages of a type are given before they are rendered.</summary>
/// <param name="model">Makes their view data; null where they have no model.</param>
/// <param name="injections">The properties that services are put in.</param>
internal sealed class PageNeeds(PageModel? model, PageInjection[] injections)
{
    public static PageNeeds Of(Type page)
    {
        var model = page.GetRuntimeProperty("Model")?.PropertyType;
        var injected = page.GetRuntimeProperties()
            .Where(property => property.IsDefined(typeof(RazorInjectAttribute)) && property.SetMethod is { IsStatic: false } && property.GetIndexParameters().Length == 0);
        return new PageNeeds(model is null ? null : PageModel.Of(model), [.. injected.Select(property => PageInjection.Of(page, property))]);
    }

    public void Fill(IRazorPage page, ViewContext context)
    {
        if (model is not null)
        {
            context.ViewData = model.ViewDataFor(context);
        }

        foreach (var injection in injections)
        {
            injection.Fill(page, context);
        }
    }
}
