using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Contents.Models;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Contents.Common;

/// <summary>Owners are chosen where there are accounts.</summary>
[Feature("OrchardCore.Contents")]
[RequireFeatures("OrchardCore.Users")]
internal sealed class OwnerStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddContentPart<CommonPart>().UseDisplayDriver<OwnerEditorDriver>();
}
