using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Razor;

namespace OrchardSite.Engine.Display.Razor.Activation;

/// <summary>
/// Gives a page its view data and the services it asks for by <c>@inject</c>, as the framework's activator does. What a page needs is
/// found out once for all tenants, and nothing is compiled for it: that was a tenth of a tenant's first page.
/// </summary>
internal sealed class SharedPageActivator : IRazorPageActivator
{
    private readonly ConcurrentDictionary<Type, PageNeeds> _needs = new();

    public void Activate(IRazorPage page, ViewContext context)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(context);

        _needs.GetOrAdd(page.GetType(), PageNeeds.Of).Fill(page, context);
    }
}
