using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.Recipes.Services;
using OrchardSite.Web;
using OrchardSite.Web.Seeds;
using OrchardSite.Web.SetUp;
using Serilog;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = args,
    EnvironmentName = HostEnvironmentName.Choose(Environment.GetEnvironmentVariable),
});

var paths = HostPaths.Read(builder.Configuration, builder.Environment);
paths.CreateAppData();
builder.Configuration.AddSeededTenants(paths);
builder.Services.AddSerilog(logging => logging.WriteToHostLog(builder.Configuration, paths));
builder.Services.AddSingleton(paths);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<FirstPasswords>();
builder.Services.AddSingleton<TenantSetUp>();
builder.Services.AddOrchardCms(orchard => orchard
    .AddSetupFeatures("OrchardCore.AutoSetup")
    .ConfigureServices(services => services
        .AddScoped<IRecipeHarvester, SeedRecipeHarvester>()
        .Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All))));

// The tenants' own hosts are known beside those of the setting AllowedHosts; see the engine's KnownHosts.
builder.Services.Configure<HostFilteringOptions>(filter => filter.AllowedHosts = ["*"]);

// A search for a text of 10,000 Chinese characters, nine bytes each in an address, is answered with a page.
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestLineSize = 128 * 1024);

var app = builder.Build();
app.UseOrchardCore();

var setUp = app.Services.GetRequiredService<TenantSetUp>();
await setUp.PrepareAsync();
await app.StartAsync();
if (await setUp.RunAsync(app.Lifetime.ApplicationStopping))
{
    Environment.ExitCode = 1;
}

await app.WaitForShutdownAsync();
await Log.CloseAndFlushAsync();
