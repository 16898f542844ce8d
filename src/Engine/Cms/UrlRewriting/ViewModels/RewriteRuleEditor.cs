using OrchardCore.DisplayManagement;
using OrchardCore.UrlRewriting;

namespace OrchardSite.Engine.Cms.UrlRewriting.ViewModels;

/// <summary>The editor of a rule.</summary>
internal sealed record RewriteRuleEditor(IUrlRewriteRuleSource? Source, IShape Shape, bool IsNew);
