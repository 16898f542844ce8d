using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Admin.Models;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Localization.AdminPicker;

[Feature("OrchardCore.Localization.AdminCulturePicker")]
internal sealed class CulturePickerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTransient<IPostConfigureOptions<RequestLocalizationOptions>, AdminCultureConfiguration>();
        services.AddDisplayDriver<Navbar, AdminCulturePickerNavbarDisplayDriver>();
    }
}
