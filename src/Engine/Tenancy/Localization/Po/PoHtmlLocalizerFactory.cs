using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;

namespace OrchardSite.Engine.Tenancy.Localization.Po;

/// <summary>Makes localizers of texts that hold HTML.</summary>
internal sealed class PoHtmlLocalizerFactory(IStringLocalizerFactory factory) : IHtmlLocalizerFactory
{
    public IHtmlLocalizer Create(Type resourceSource) => new PoHtmlLocalizer(factory.Create(resourceSource));

    public IHtmlLocalizer Create(string baseName, string location) => new PoHtmlLocalizer(factory.Create(baseName, location));
}
