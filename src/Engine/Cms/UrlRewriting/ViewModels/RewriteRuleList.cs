using OrchardCore.DisplayManagement;
using OrchardCore.UrlRewriting;
using OrchardCore.UrlRewriting.Models;

namespace OrchardSite.Engine.Cms.UrlRewriting.ViewModels;

/// <summary>The rules in the order in which they are asked, and the kinds that can be added.</summary>
internal sealed record RewriteRuleList(IReadOnlyList<(RewriteRule Rule, IShape Shape)> Rules, IReadOnlyList<IUrlRewriteRuleSource> Sources);
