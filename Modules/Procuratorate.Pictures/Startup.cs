using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.Modules;
using Procuratorate.Pictures.Services;
using Procuratorate.Pictures.Shapes;

namespace Procuratorate.Pictures;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<IPictureService, PictureService>();
        services.AddScoped<BodyPictures>();
        services.AddScoped<IShapeTableProvider, PictureShapes>();
        services.Configure<TemplateOptions>(options => options.MemberAccessStrategy.Register<PictureSources>());
        services.AddScoped<IShapeTableProvider, BodyPictureShapes>();
    }
}
