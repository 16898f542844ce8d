using OrchardSite.EndToEnd.Tests.Hosting;

namespace OrchardSite.EndToEnd.Tests.Administration;

/// <summary>The screens with which administrators change what a site is made of, on a phone and on a desk.</summary>
[Collection(ClusterCollection.Name)]
public sealed class AdminScreenTests(Cluster cluster, Browser browser)
{
    private const string Tenant = "KeyouzhongBanner";

    /// <summary>The id of the columns, which the recipe says.</summary>
    private const string Columns = "4zcmns00000000000000000000";

    private static readonly string[] _screens =
    [
        "ContentTypes/List",
        "ContentTypes/Create",
        "ContentTypes/Edit/News",
        "ContentTypes/AddPartsTo/News",
        "ContentTypes/AddFieldsTo/News",
        "ContentTypes/News/ContentParts/AutoroutePart/Edit",
        "ContentTypes/ListParts",
        "ContentParts/Edit/NewsPart",
        "ContentParts/NewsPart/Fields/Column/Edit",
        "ContentParts/NewsPart/Fields/Cover/Edit",
        "Features",
        "Recipes",
        "DeploymentPlan/Index",
        "DeploymentPlan/Import/Index",
        "DeploymentPlan/Import/Json",
        $"AddToDeploymentPlan/Choose?contentItemId={Columns}",
        $"Download/Display/{Columns}?latest=true",
        "Settings/ExportContentToDeploymentTarget",
        "Settings/debugging",
        "MediaProfiles",
        "MediaProfiles/Create",
        "Media/Options",
        "Roles/Display/Editor",
        "Templates/Admin",
        "Templates/Create?adminTemplates=true",
        "BackgroundTasks",
        "BackgroundTasks/Edit/OrchardSite.Engine.Cms.Indexing.Processing.ContentIndexingBackgroundTask",
    ];

    /// <summary>Those that the branch alone has.</summary>
    private static readonly string[] _branchScreens = ["Tenants", "Tenants/Create", "TenantFeatureProfiles", "TenantFeatureProfiles/Create"];

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public Task Screens_AtThisWidth_FitAndShutNobodyOut(int width) => LookAtAsync(Tenant, _screens, width);

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public Task BranchScreens_AtThisWidth_FitAndShutNobodyOut(int width) => LookAtAsync("Default", _branchScreens, width);

    private async Task LookAtAsync(string tenant, string[] screens, int width)
    {
        await using var context = await browser.OpenAsync(cluster.Site.Address, width);
        var page = await context.NewPageAsync();
        await new AdminPages(cluster).SignInAsync(page, tenant);
        var problems = new List<string>();
        foreach (var screen in screens)
        {
            var answer = await page.GotoAsync(Tenants.PathOf(tenant, $"Admin/{screen}"));
            await page.Locator("main h1").WaitForAsync();
            if (answer!.Status != 200)
            {
                problems.Add($"{screen}: {answer.Status}");
            }

            problems.AddRange((await page.FindProblemsAsync()).Select(problem => $"{screen}: {problem}"));
        }

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
