using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace OrchardSite.Bench;

/// <summary>ASP.NET Core MVC with one view, in a process of its own, that writes the same text: what a page takes before any of it is content.</summary>
internal static class PlainPage
{
    /// <summary>Runs until the process is ended.</summary>
    public static async Task RunAsync(string url, string file)
    {
        var lines = await File.ReadAllLinesAsync(file);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        builder.Services.AddControllersWithViews();
        builder.Services.AddSingleton(new PlainText(lines));
        var app = builder.Build();
        app.MapControllerRoute("page", "{*path}", new { controller = "Plain", action = "Index" });
        await app.RunAsync();
    }
}
