namespace OrchardSite.Engine.Tests.Content;

/// <summary>Items as Orchard Core stores them.</summary>
internal static class StoredItems
{
    public const string BlogPost = """
{
  "ContentItemId": "4qexwcxyvjk7j3r9xq4zbaxnmm",
  "ContentItemVersionId": "4kbyrwk8hjysdz9e34x5np0b4a",
  "ContentType": "BlogPost",
  "DisplayText": "Man must explore, and this is exploration at its greatest",
  "Latest": true,
  "Published": true,
  "ModifiedUtc": "2026-11-22T22:29:33.3260195Z",
  "PublishedUtc": "2026-11-22T22:29:33.3328374Z",
  "CreatedUtc": "2026-11-22T22:29:33.3260195Z",
  "Owner": "401kcyera4jxmwjwzh1avvspnp",
  "Author": "admin",
  "TitlePart": {
    "Title": "Man must explore, and this is exploration at its greatest"
  },
  "ContainedPart": {
    "ListContentItemId": "4fzfsw2ztqnmq18d7xf61rdtwe",
    "Order": 0
  },
  "MarkdownBodyPart": {
    "Markdown": "Never in all their history h …"
  },
  "AutoroutePart": {
    "Path": "blog/post-1"
  },
  "BlogPost": {
    "Subtitle": {
      "Text": "Problems look mighty small from 150 miles up"
    },
    "Image": {
      "Paths": [
        "post-bg.jpg"
      ],
      "MediaTexts": [
        ""
      ],
      "Anchors": [
        {
          "X": 0.5,
          "Y": 0.5
        }
      ]
    },
    "Tags": {
      "TermContentItemIds": [
        "4h358gczds2k0wbrtpfqt33f5r",
        "4rqphwpnq7za06p2v0trcgc0wp"
      ],
      "TaxonomyContentItemId": "4b43q67npfb7tr8d0938rc59ns",
      "TagNames": [
        "Earth",
        "Exploration"
      ]
    },
    "Category": {
      "TermContentItemIds": [
        "4a50phxm6p6mv31351m5esrx4x"
      ],
      "TaxonomyContentItemId": "4syf55ghaaq957t9z6r50cktmm"
    }
  }
}
""";

    public const string Taxonomy = """
{
  "ContentItemId": "4b43q67npfb7tr8d0938rc59ns",
  "ContentItemVersionId": "4v5gajw0swga3zarj8xhfaqd49",
  "ContentType": "Taxonomy",
  "DisplayText": "Tags",
  "Latest": true,
  "Published": true,
  "ModifiedUtc": "2026-11-22T22:29:33.1363183Z",
  "PublishedUtc": "2026-11-22T22:29:33.2049188Z",
  "CreatedUtc": "2026-11-22T22:29:33.1363183Z",
  "Owner": "401kcyera4jxmwjwzh1avvspnp",
  "Author": "admin",
  "TitlePart": {
    "Title": "Tags"
  },
  "AliasPart": {
    "Alias": "tags"
  },
  "TaxonomyPart": {
    "Terms": [
      {
        "ContentItemId": "4h358gczds2k0wbrtpfqt33f5r",
        "ContentType": "Tag",
        "DisplayText": "Earth",
        "TitlePart": {
          "Title": "Earth"
        },
        "AutoroutePart": {
          "Path": "earth"
        },
        "TermPart": {
          "TaxonomyContentItemId": "4b43q67npfb7tr8d0938rc59ns"
        }
      },
      {
        "ContentItemId": "4rqphwpnq7za06p2v0trcgc0wp",
        "ContentType": "Tag",
        "DisplayText": "Exploration",
        "TitlePart": {
          "Title": "Exploration"
        },
        "AutoroutePart": {
          "Path": "exploration"
        },
        "TermPart": {
          "TaxonomyContentItemId": "4b43q67npfb7tr8d0938rc59ns"
        }
      }
    ],
    "TermContentType": "Tag"
  },
  "AutoroutePart": {
    "Path": "tags",
    "RouteContainedItems": true
  }
}
""";

    public const string Definitions = """
{
  "ContentTypeDefinitionRecords": [
    {
      "Name": "Taxonomy",
      "DisplayName": "Taxonomy",
      "Settings": {
        "ContentTypeSettings": {
          "Creatable": true,
          "Listable": true,
          "Draftable": true,
          "Versionable": true,
          "Securable": false
        }
      },
      "ContentTypePartDefinitionRecords": [
        {
          "PartName": "TitlePart",
          "Name": "TitlePart",
          "Settings": {
            "ContentTypePartSettings": {
              "Position": "1"
            }
          }
        },
        {
          "PartName": "AliasPart",
          "Name": "AliasPart",
          "Settings": {
            "ContentTypePartSettings": {
              "Position": "2"
            },
            "AliasPartSettings": {
              "Pattern": "{{ Model.ContentItem | display_text | slugify }}"
            }
          }
        }
      ]
    },
    {
      "Name": "Menu",
      "DisplayName": "Menu",
      "Settings": {
        "ContentTypeSettings": {
          "Listable": true,
          "Draftable": true,
          "Versionable": true
        }
      },
      "ContentTypePartDefinitionRecords": [
        {
          "PartName": "TitlePart",
          "Name": "TitlePart",
          "Settings": {
            "ContentTypePartSettings": {
              "Position": "0"
            }
          }
        },
        {
          "PartName": "AliasPart",
          "Name": "AliasPart",
          "Settings": {
            "AliasPartSettings": {
              "Pattern": "{{ ContentItem | display_text | slugify }}"
            },
            "ContentTypePartSettings": {
              "Position": "1"
            }
          }
        }
      ]
    }
  ],
  "ContentPartDefinitionRecords": [
    {
      "Name": "LiquidPart",
      "Settings": {
        "ContentPartSettings": {
          "Attachable": true,
          "Reusable": false,
          "Description": "Provides a Liquid formatted body for your content item."
        }
      },
      "ContentPartFieldDefinitionRecords": []
    },
    {
      "Name": "CommonPart",
      "Settings": {
        "ContentPartSettings": {
          "Attachable": true,
          "Reusable": false,
          "Description": "Provides an editor for the c …"
        }
      },
      "ContentPartFieldDefinitionRecords": []
    }
  ],
  "Identifier": "4dvkr8b1bcar05rvrnk9bjr8wg"
}
""";
}
