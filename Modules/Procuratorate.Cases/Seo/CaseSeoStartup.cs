using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using Procuratorate.Seo.Facts;

namespace Procuratorate.Cases.Seo;

[RequireFeatures("Procuratorate.Seo")]
public sealed class CaseSeoStartup : StartupBase
{
    /// <summary>After the general provider, so that this one is asked first.</summary>
    public override int Order => 10;

    public override void ConfigureServices(IServiceCollection services) => services.AddScoped<IPageFactsProvider, CaseFactsProvider>();
}
