/**
 * What docs/openapi.json says, in types. Written by `npm run docs:client`: do not change it by hand.
 */

export interface paths {
    readonly "/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read whether the process is well
         * @description 查看运行状况
         */
        readonly get: operations["HealthController_health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/register-organization": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register an organisation
         * @description 登记组织. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RegisterOrganization"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/change-organization-attributes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change what is recorded of an organisation
         * @description 变更组织属性. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ChangeOrganizationAttributes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/appoint-officer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Appoint an officer
         * @description 任命负责人. For: officer (subtree), administrator (all).
         */
        readonly post: operations["AppointOfficer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/register-member": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register a member
         * @description 登记党员（会员）. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RegisterMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/float-member": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record that a member floats
         * @description 登记流动党员. For: officer (subtree), administrator (all).
         */
        readonly post: operations["FloatMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/organizations/return-member": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record that a floating member returns
         * @description 流动党员返回. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ReturnMember"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/privacy/forget-person": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Let a person be forgotten
         * @description 清除个人信息. For: administrator (all).
         */
        readonly post: operations["ForgetPerson"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/open-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open an account
         * @description 开立账号. For: administrator (all).
         */
        readonly post: operations["OpenAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/grant-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Grant a role
         * @description 授予角色. For: administrator (all).
         */
        readonly post: operations["GrantRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/revoke-role": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a role
         * @description 收回角色. For: administrator (all).
         */
        readonly post: operations["RevokeRole"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/end-sessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign an account out everywhere
         * @description 强制退出登录. For: administrator (all).
         */
        readonly post: operations["EndSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/close-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close an account
         * @description 注销账号. For: administrator (all).
         */
        readonly post: operations["CloseAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/revoke-api-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke an API key
         * @description 吊销接口密钥. For: administrator (all).
         */
        readonly post: operations["RevokeApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign in, or stay signed in
         * @description 登录，或续期
         */
        readonly post: operations["SignIn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/revoke": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign out
         * @description 退出登录
         */
        readonly post: operations["SignOut"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/sign-out-everywhere": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * End all sessions
         * @description 退出所有登录
         */
        readonly post: operations["SignOutEverywhere"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the own password
         * @description 修改本人密码
         */
        readonly post: operations["ChangePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/auth/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The own account and its roles
         * @description 本人账号与角色
         */
        readonly get: operations["Oneself"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/openid-configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the issuer can do (OpenID Connect Discovery 1.0) */
        readonly get: operations["OpenIdConfiguration"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/.well-known/jwks.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Public keys that check our tokens (RFC 7517) */
        readonly get: operations["KeySet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/create-api-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an API key
         * @description 创建接口密钥
         */
        readonly post: operations["CreateApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/rotate-api-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate an API key
         * @description 轮换接口密钥
         */
        readonly post: operations["RotateApiKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/issue-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issue a one-time password
         * @description 发放一次性密码
         */
        readonly post: operations["IssuePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See accounts and roles
         * @description 查看账号与角色
         */
        readonly get: operations["ListAccounts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/api-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See API keys
         * @description 查看接口密钥
         */
        readonly get: operations["ListApiKeys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/accounts/audit-trail": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the audit trail
         * @description 查看审计记录
         */
        readonly get: operations["ReadAuditTrail"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/publish-programme": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a version of a programme
         * @description 发布实施方案版本. For: administrator (all).
         */
        readonly post: operations["PublishProgramme"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/launch-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Launch a campaign
         * @description 启动活动. For: administrator (all).
         */
        readonly post: operations["LaunchCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/advance-phase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a campaign on
         * @description 提前转段. For: administrator (all).
         */
        readonly post: operations["AdvancePhase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/extend-phase": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Extend a phase
         * @description 延长阶段. For: administrator (all).
         */
        readonly post: operations["ExtendPhase"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/pause-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a campaign
         * @description 暂停活动. For: administrator (all).
         */
        readonly post: operations["PauseCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/resume-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a campaign
         * @description 恢复活动. For: administrator (all).
         */
        readonly post: operations["ResumeCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/cancel-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a campaign
         * @description 取消活动. For: administrator (all).
         */
        readonly post: operations["CancelCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/migrate-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Move a campaign to another version
         * @description 迁移到新版方案. For: administrator (all).
         */
        readonly post: operations["MigrateCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/order-batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Order a batch
         * @description 批量办理. For: officer (subtree), administrator (all).
         */
        readonly post: operations["OrderBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/submit-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a plan
         * @description 报送实施方案. For: member (self), officer (own), administrator (all).
         */
        readonly post: operations["SubmitPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/approve-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approve a plan
         * @description 批准实施方案. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ApprovePlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/return-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return a plan
         * @description 退回实施方案. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ReturnPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/record-activity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record an activity
         * @description 记录活动开展情况. For: member (self), officer (own), administrator (all).
         */
        readonly post: operations["RecordActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/choose-optional-activity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Choose an optional activity
         * @description 选定自选动作. For: member (self), officer (own), administrator (all).
         */
        readonly post: operations["ChooseOptionalActivity"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/order-obligation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Order an obligation
         * @description 布置任务. For: officer (subtree), administrator (all).
         */
        readonly post: operations["OrderObligation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/remind-of-obligation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remind of an obligation
         * @description 催办任务. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RemindOfObligation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/waive-obligation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Waive an obligation
         * @description 免除任务. For: officer (subtree), administrator (all).
         */
        readonly post: operations["WaiveObligation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/form-leading-group": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Form a leading group
         * @description 成立领导小组. For: officer (own), administrator (all).
         */
        readonly post: operations["FormLeadingGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/assign-contact-point": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign a contact point
         * @description 确定联系点. For: officer (subtree), administrator (all).
         */
        readonly post: operations["AssignContactPoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/record-contact-visit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a visit to a contact point
         * @description 记录联系点走访. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RecordContactVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/declare-own-days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declare days of an organisation’s own
         * @description 核定本单位工作日. For: officer (subtree), administrator (all).
         */
        readonly post: operations["DeclareOwnDays"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/record-home-assistance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record how the home organisation assists
         * @description 记录流出地协助. For: officer (own).
         */
        readonly post: operations["RecordHomeAssistance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List campaigns
         * @description 查看活动列表
         */
        readonly get: operations["CampaignsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how a campaign stands
         * @description 查看活动
         */
        readonly get: operations["CampaignsController_details"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the history of a campaign
         * @description 查看活动历史
         */
        readonly get: operations["CampaignHistoryController_history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pledges/publish-pledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a pledge
         * @description 公布承诺. For: member (self), officer (own), administrator (all).
         */
        readonly post: operations["PublishPledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pledges/self-check-pledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Self-check a pledge
         * @description 对照承诺自查. For: member (self), officer (own), administrator (all).
         */
        readonly post: operations["SelfCheckPledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pledges/verify-pledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify a pledge
         * @description 核实承诺. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["VerifyPledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/pledges/settle-pledge-item": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Settle an item of a pledge
         * @description 承诺事项销号. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["SettlePledgeItem"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/pledges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read pledges
         * @description 查看公开承诺
         */
        readonly get: operations["PublicPledgesController_pledges"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/record-self-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Review the own work
         * @description 自我讲评. For: member (self), officer (own).
         */
        readonly post: operations["RecordSelfReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/record-leader-comment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Comment as the leader
         * @description 领导点评. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RecordLeaderComment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/record-mass-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enter the tally of a mass review
         * @description 录入群众评议结果. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RecordMassReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/record-assessment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assess the work
         * @description 考核评议. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RecordAssessment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/close-review-round": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a round of comments or assessments
         * @description 结束点评或考核. For: officer (own), administrator (all).
         */
        readonly post: operations["CloseReviewRound"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/open-review-session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a review session
         * @description 召开评议会. For: officer (own), administrator (all).
         */
        readonly post: operations["OpenReviewSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/hand-in-sheet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand in a sheet
         * @description 提交评议表. For: member (self), reviewer (subtree), officer (own).
         */
        readonly post: operations["HandInSheet"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/recuse-from-session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stand back from a subject of a session
         * @description 评议会回避. For: officer (own), administrator (all), member (self), reviewer (subtree).
         */
        readonly post: operations["RecuseFromSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/close-review-session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close a review session
         * @description 结束评议会. For: officer (own), administrator (all).
         */
        readonly post: operations["CloseReviewSession"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/recuse-reviewer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stand back from a case
         * @description 评议回避. For: officer (subtree), administrator (all), member (self), reviewer (subtree).
         */
        readonly post: operations["RecuseReviewer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/raise-suggestion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Raise a suggestion
         * @description 提出意见建议. For everybody.
         */
        readonly post: operations["RaiseSuggestion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/accept-suggestion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept a suggestion
         * @description 采纳意见建议. For: member (self), officer (subtree), administrator (all).
         */
        readonly post: operations["AcceptSuggestion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/decline-suggestion": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline a suggestion
         * @description 不采纳意见建议. For: member (self), officer (subtree), administrator (all).
         */
        readonly post: operations["DeclineSuggestion"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/assign-helper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign a helper
         * @description 确定帮扶人. For: officer (subtree), administrator (all).
         */
        readonly post: operations["AssignHelper"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/submit-improvement-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a plan for improvement
         * @description 报送整改提高措施. For: member (self), officer (own).
         */
        readonly post: operations["SubmitImprovementPlan"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reviews/confirm-improvement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Confirm an improvement
         * @description 确认整改成效. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ConfirmImprovement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/assign-inspectors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assign inspectors
         * @description 指派督查人员. For: supervisor (subtree), administrator (all).
         */
        readonly post: operations["AssignInspectors"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/recuse-inspector": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Recuse an inspector
         * @description 督查人员回避. For: supervisor (subtree), administrator (all).
         */
        readonly post: operations["RecuseInspector"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/record-visit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a visit
         * @description 记录督查. For: supervisor (subtree), administrator (all).
         */
        readonly post: operations["RecordVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/order-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Order a rectification
         * @description 责令限期整改. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["OrderRectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/submit-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a rectification
         * @description 报送整改情况. For: member (self), officer (own).
         */
        readonly post: operations["SubmitRectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/report-progress": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report the progress of what is listed
         * @description 公开整改进展. For: member (self), officer (own).
         */
        readonly post: operations["ReportProgress"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/verify-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Verify a rectification
         * @description 验收整改. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["VerifyRectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/return-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return a rectification
         * @description 退回整改. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["ReturnRectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/list-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List a rectification in public
         * @description 挂牌督办. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["ListRectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/extend-rectification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Extend the deadline of a rectification
         * @description 延长整改期限. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["ExtendRectification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/commend-in-circular": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Commend in a circular
         * @description 通报表扬. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["CommendInCircular"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/circulate-criticism": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Circulate criticism
         * @description 通报批评. For: administrator (all).
         */
        readonly post: operations["CirculateCriticism"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/close-accountability": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Close an accountability
         * @description 了结问责. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["CloseAccountability"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/list-inspector": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * List an inspector
         * @description 登记督查人员. For: administrator (all).
         */
        readonly post: operations["ListInspector"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/declare-relation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declare what an inspector has to do with an organisation
         * @description 申报回避关系. For: supervisor (subtree), administrator (all).
         */
        readonly post: operations["DeclareRelation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/call-draw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call a draw
         * @description 发起抽取. For: supervisor (all), administrator (all).
         */
        readonly post: operations["CallDraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/commit-contribution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Commit a contribution to a draw
         * @description 提交随机数承诺. For everybody who has signed in.
         */
        readonly post: operations["CommitContribution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/reveal-contribution": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reveal a contribution to a draw
         * @description 公开随机数. For everybody who has signed in.
         */
        readonly post: operations["RevealContribution"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/supervision/record-public-value": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record the public value of a draw
         * @description 登记公共随机值. For: supervisor (all), administrator (all).
         */
        readonly post: operations["RecordPublicValue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/draws": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List draws
         * @description 查看抽取
         */
        readonly get: operations["PublicSupervisionController_draws"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/draws/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how a draw was made
         * @description 查看抽取过程
         */
        readonly get: operations["PublicSupervisionController_draw"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/listed": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read what is listed
         * @description 查看挂牌督办
         */
        readonly get: operations["PublicSupervisionController_listed"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/circulars": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read circulars
         * @description 查看通报
         */
        readonly get: operations["PublicSupervisionController_circulars"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/nominate-for-award": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Nominate for an award
         * @description 推荐表彰对象. For everybody.
         */
        readonly post: operations["NominateForAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/endorse-nomination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Endorse a nomination
         * @description 逐级推荐. For: officer (subtree), administrator (all).
         */
        readonly post: operations["EndorseNomination"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/raise-objection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Raise an objection
         * @description 提出异议. For everybody.
         */
        readonly post: operations["RaiseObjection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/settle-objection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Settle an objection
         * @description 处理异议. For: officer (subtree), administrator (all).
         */
        readonly post: operations["SettleObjection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/report-award-upward": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Report an award upward
         * @description 上报表彰对象. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ReportAwardUpward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/link-campaign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Link a campaign with a higher one
         * @description 关联上级活动. For: administrator (all).
         */
        readonly post: operations["LinkCampaign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/revoke-award": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke an award
         * @description 撤销表彰. For: administrator (all).
         */
        readonly post: operations["RevokeAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/awards/uphold-award": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Uphold an award
         * @description 维持表彰. For: administrator (all).
         */
        readonly post: operations["UpholdAward"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/awards": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read public notices and awards
         * @description 查看公示和表彰
         */
        readonly get: operations["PublicAwardsController_awards"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ballots/open-ballot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Open a secret ballot
         * @description 组织无记名测评. For: officer (subtree), administrator (all).
         */
        readonly post: operations["OpenBallot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ballots/issue-credential": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register for a ballot
         * @description 领取测评凭证. For everybody who has signed in.
         */
        readonly post: operations["IssueCredential"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ballots/cast-ballot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cast a ballot
         * @description 投票. For everybody.
         */
        readonly post: operations["CastBallot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ballots/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read how a ballot stands
         * @description 查看测评
         */
        readonly get: operations["BallotsController_details"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ballots/{id}/published": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the papers of a ballot
         * @description 查看已公布的测评票
         */
        readonly get: operations["BallotsController_published"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/ballots/{id}/credential": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Fetch the own credential of a ballot
         * @description 取回本人测评凭证
         */
        readonly get: operations["FetchOwnCredential"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/set-post": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set a post
         * @description 设岗. For: officer (own), administrator (all).
         */
        readonly post: operations["SetPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/claim-post": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Claim a post
         * @description 认岗. For: member (self), officer (own).
         */
        readonly post: operations["ClaimPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/release-post": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a post back
         * @description 退岗. For: member (self), officer (own).
         */
        readonly post: operations["ReleasePost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/withdraw-post": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take a post from a member
         * @description 撤岗. For: officer (own), administrator (all).
         */
        readonly post: operations["WithdrawPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/observe-post": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Praise a post or complain about it
         * @description 督岗. For everybody.
         */
        readonly post: operations["ObservePost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/posts/answer-complaint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Answer a complaint about a post
         * @description 答复群众意见. For: officer (own), administrator (all).
         */
        readonly post: operations["AnswerComplaint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read posts
         * @description 查看岗位
         */
        readonly get: operations["PublicPostsController_posts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/apply-for-site": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Apply to become a demonstration site
         * @description 申报示范点. For: officer (own), administrator (all).
         */
        readonly post: operations["ApplyForSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/withdraw-site-application": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraw an application
         * @description 撤回申报. For: officer (own), administrator (all).
         */
        readonly post: operations["WithdrawSiteApplication"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/recommend-site": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Recommend an applicant
         * @description 推荐申报单位. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RecommendSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/decline-site": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Decline to recommend an applicant
         * @description 不予推荐. For: officer (subtree), administrator (all).
         */
        readonly post: operations["DeclineSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/set-own-site-places": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Set how many sites of its own a unit has
         * @description 自定示范点数量. For: officer (own), administrator (all).
         */
        readonly post: operations["SetOwnSitePlaces"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/designate-sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Designate sites
         * @description 确定示范点创建单位. For: officer (own), administrator (all).
         */
        readonly post: operations["DesignateSites"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/name-site-guides": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Name the liaison officer and the leader of a site
         * @description 指定联络员和责任领导. For: officer (subtree), administrator (all).
         */
        readonly post: operations["NameSiteGuides"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/record-site-visit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record a visit to a site
         * @description 记录到点指导. For: officer (subtree), administrator (all).
         */
        readonly post: operations["RecordSiteVisit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/sites/assess-site": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Assess a site
         * @description 考核验收示范点. For: officer (subtree), administrator (all).
         */
        readonly post: operations["AssessSite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/sites": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read demonstration sites
         * @description 查看示范点
         */
        readonly get: operations["SiteBoardController_sites"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/draft-bulletin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Draft a bulletin
         * @description 起草简报. For: officer (own), administrator (all).
         */
        readonly post: operations["DraftBulletin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/publish-bulletin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publish a bulletin
         * @description 发布简报. For: officer (own), administrator (all).
         */
        readonly post: operations["PublishBulletin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/correct-bulletin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Correct a bulletin
         * @description 更正简报. For: officer (own), administrator (all).
         */
        readonly post: operations["CorrectBulletin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/submit-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand in a report
         * @description 报送报告. For: member (self), officer (own), administrator (all).
         */
        readonly post: operations["SubmitReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/accept-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accept a report
         * @description 接收报告. For: officer (subtree), administrator (all).
         */
        readonly post: operations["AcceptReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/return-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return a report
         * @description 退回报告. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ReturnReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/call-meeting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Call a meeting
         * @description 召集会议. For: officer (own), administrator (all).
         */
        readonly post: operations["CallMeeting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/hold-meeting": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record who was at a meeting
         * @description 记录会议召开情况. For: officer (own), administrator (all).
         */
        readonly post: operations["HoldMeeting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/file-minutes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * File the minutes of a meeting
         * @description 归档会议纪要. For: officer (own), administrator (all).
         */
        readonly post: operations["FileMinutes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/propose-mechanism": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Propose a mechanism
         * @description 提出长效机制. For: officer (own), administrator (all).
         */
        readonly post: operations["ProposeMechanism"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/endorse-mechanism": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Endorse a mechanism
         * @description 审核同意长效机制. For: officer (subtree), administrator (all).
         */
        readonly post: operations["EndorseMechanism"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/return-mechanism": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Return a mechanism
         * @description 退回长效机制. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ReturnMechanism"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/adopt-mechanism": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adopt a mechanism
         * @description 确立长效机制. For: officer (own), administrator (all).
         */
        readonly post: operations["AdoptMechanism"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/define-officer-review": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Define a review of officers
         * @description 确定届中述职评议办法. For: officer (subtree), administrator (all).
         */
        readonly post: operations["DefineOfficerReview"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/submit-officer-report": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Hand in an officer’s report
         * @description 提交述职报告. For: officer (own), administrator (all).
         */
        readonly post: operations["SubmitOfficerReport"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/review-officer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Review an officer
         * @description 评议负责人. For: officer (subtree), administrator (all).
         */
        readonly post: operations["ReviewOfficer"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/record-officer-improvement": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record how an officer has improved
         * @description 记录负责人整改情况. For: officer (own), administrator (all).
         */
        readonly post: operations["RecordOfficerImprovement"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/reporting/record-field-research": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Record field research
         * @description 记录实地调研. For: officer (subtree), supervisor (subtree), administrator (all).
         */
        readonly post: operations["RecordFieldResearch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/bulletins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read bulletins
         * @description 查看简报
         */
        readonly get: operations["PublicReportingController_bulletins"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/campaigns/{id}/mechanisms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read lasting rules
         * @description 查看长效机制
         */
        readonly get: operations["PublicReportingController_mechanisms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/create-webhook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a webhook
         * @description 建立网络钩子. For: administrator (all).
         */
        readonly post: operations["CreateWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/create-consumer-group": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create a consumer group
         * @description 建立消费组. For: administrator (all).
         */
        readonly post: operations["CreateConsumerGroup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/change-webhook-endpoint": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change a webhook’s endpoint
         * @description 更改接收地址. For: administrator (all).
         */
        readonly post: operations["ChangeWebhookEndpoint"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/rotate-webhook-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rotate a webhook’s secret
         * @description 更换签名密钥. For: administrator (all).
         */
        readonly post: operations["RotateWebhookSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/pause-subscription": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pause a subscription
         * @description 暂停订阅. For: administrator (all).
         */
        readonly post: operations["PauseSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/resume-subscription": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resume a subscription
         * @description 恢复订阅. For: administrator (all).
         */
        readonly post: operations["ResumeSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/remove-subscription": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Remove a subscription
         * @description 取消订阅. For: administrator (all).
         */
        readonly post: operations["RemoveSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/request-redelivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Have events delivered again
         * @description 要求重新投递. For: administrator (all).
         */
        readonly post: operations["RequestRedelivery"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/{stream}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read event streams
         * @description 读取事件流
         */
        readonly get: operations["FeedsController_events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/{stream}/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read event streams
         * @description 读取事件流
         */
        readonly get: operations["FeedsController_live"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/streams/{stream}/proof": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read event streams
         * @description 读取事件流
         */
        readonly get: operations["FeedsController_proof"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/event-schemas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the types of events
         * @description 查看事件类型
         */
        readonly get: operations["EventSchemasController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/event-schemas/{type}/{version}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the shape of events
         * @description 查看事件结构
         */
        readonly get: operations["EventSchemasController_schema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look after subscriptions
         * @description 管理订阅
         */
        readonly get: operations["SubscriptionsController_list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look after subscriptions
         * @description 管理订阅
         */
        readonly get: operations["SubscriptionsController_details"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look after subscriptions
         * @description 管理订阅
         */
        readonly get: operations["SubscriptionsController_keys"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/attempts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look after subscriptions
         * @description 管理订阅
         */
        readonly get: operations["SubscriptionsController_attempts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/parked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Look after subscriptions
         * @description 管理订阅
         */
        readonly get: operations["SubscriptionsController_parked"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a webhook
         * @description 试投网络钩子
         */
        readonly post: operations["SubscriptionsController_test"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/consumer-groups/{id}/lease": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take events from a consumer group
         * @description 消费事件
         */
        readonly post: operations["ConsumerGroupsController_lease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/consumer-groups/{id}/ack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take events from a consumer group
         * @description 消费事件
         */
        readonly post: operations["ConsumerGroupsController_acknowledge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/consumer-groups/{id}/nack": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take events from a consumer group
         * @description 消费事件
         */
        readonly post: operations["ConsumerGroupsController_giveBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs/retry-job": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Try a job again that failed for good
         * @description 重试失败的作业. For: administrator (all).
         */
        readonly post: operations["RetryJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/jobs/discard-job": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Give a job up that failed for good
         * @description 放弃失败的作业. For: administrator (all).
         */
        readonly post: operations["DiscardJob"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See jobs that failed for good
         * @description 查看失败的作业
         */
        readonly get: operations["ListDeadLetters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/dead-letters/{timerId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * See what happened to one of them
         * @description 查看其经过
         */
        readonly get: operations["ReadDeadLetter"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly AbsentMemberDto: {
            readonly memberId: string;
            readonly reason: string;
        };
        readonly AcceptSuggestionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly suggestionId: string;
            /** @description what will be done */
            readonly measure: string;
            /** @description name of who sees to it */
            readonly owner: string;
            readonly ownerId?: string;
            /**
             * Format: date-time
             * @description the programme’s time for it when absent
             */
            readonly deadline?: string;
        };
        readonly Account: {
            readonly accountId: string;
            /** @description what it does, the member of that id does */
            readonly ofMember: boolean;
            readonly name: string | null;
            /** @enum {string} */
            readonly status: "open" | "closed";
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly openedAt: string;
            readonly hasPassword: boolean;
            readonly roles: readonly {
                readonly grantId: string;
                /** @enum {string} */
                readonly role: "integrator" | "member" | "officer" | "reviewer" | "supervisor" | "auditor" | "administrator";
                /** @description null only where it reaches everything */
                readonly organizationId: string | null;
                /** @enum {string} */
                readonly reach: "own" | "subtree" | "all";
                /** @description the campaign that it is good for; null: all */
                readonly campaignId: string | null;
                readonly grantedBy: string;
                readonly reason: string | null;
            }[];
        };
        readonly AccountDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly accountId: string;
        };
        readonly AcknowledgementDto: Record<string, never>;
        readonly AdoptMechanismDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who proposes it */
            readonly mechanismId: string;
            /** @description the obligation that is met by adopting it */
            readonly obligation?: string;
        };
        readonly AdvancePhaseDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the phase that the campaign is in, and leaves */
            readonly from?: string;
            /** @description the phase that the campaign stands before, and enters */
            readonly into?: string;
        };
        readonly AgendaItemDto: {
            /** @description of what the programme wants dealt with */
            readonly key?: string;
            readonly text: string;
        };
        readonly AnswerComplaintDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description the complaint that is answered */
            readonly observationId: string;
            readonly answer: string;
        };
        readonly ApiKey: {
            readonly keyId: string;
            /** @description account in whose name it reads */
            readonly owner: string;
            /** @enum {string} */
            readonly status: "active" | "revoked";
            /** @description null only where it reaches everything */
            readonly organizationId: string | null;
            /** @enum {string} */
            readonly reach: "own" | "subtree" | "all";
            /** @description the campaign that it is good for; null: all */
            readonly campaignId: string | null;
            /** @description which events it reads: `all`, `category:award`, … */
            readonly scopes: readonly string[];
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly createdAt: string;
            readonly rotatedAt: string | null;
            readonly expiresAt: string | null;
            readonly lastUsed: string | null;
        };
        readonly ApiKeyDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly keyId: string;
        };
        readonly ApplyForSiteDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description one of the programme’s tiers, e.g. county */
            readonly tier: string;
            /** @description what speaks for the applicant */
            readonly statement: string;
        };
        readonly AppointOfficerDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly organizationId: string;
            /** @description e.g. secretary, liaison */
            readonly post: string;
            readonly personId: string;
            readonly name: string;
        };
        readonly AssessSiteDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description for each goal of the criteria set of the organisation’s type */
            readonly scores: {
                readonly [key: string]: number;
            };
        };
        readonly AssignContactPointDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description name of the leader who guides this organisation personally */
            readonly leader: string;
            readonly leaderId?: string;
        };
        readonly AssignHelperDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description name of the person or organisation that helps */
            readonly helper: string;
            readonly helperId?: string;
        };
        readonly AssignInspectorsDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["InspectedDto"];
            /** @description the round of visits */
            readonly round: string;
            /** @description who is asked to go, from the list of inspectors; who must not is replaced */
            readonly inspectors: readonly string[];
        };
        readonly AuditEntry: {
            /** @description from the first entry on */
            readonly number: number;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly at: string;
            /** @enum {string} */
            readonly kind: "denied" | "personal-read" | "signed-in" | "sign-in-failed";
            readonly accountId: string | null;
            readonly role: string | null;
            readonly organizationId: string | null;
            readonly right: string | null;
            /** @description whom the request concerned */
            readonly place: unknown;
            /** @description why it was denied, or failed */
            readonly code: string | null;
            /** @description where the request came from */
            readonly address: string | null;
        };
        /** @description a candidate on public display: an organisation, or a member by name and organisation alone */
        readonly Award: {
            /**
             * @description key of the round of commendation
             * @example annual
             */
            readonly round: string;
            /**
             * @description key of the kind of award
             * @example advanced-branch
             */
            readonly award: string;
            readonly organizationId: string;
            /**
             * @description name of the organisation
             * @example 一三三队
             */
            readonly organization: string;
            /** @description name; absent where the organisation itself is the candidate */
            readonly member?: string;
            /**
             * @description on public notice, conferred, or revoked
             * @enum {string}
             */
            readonly standing: "notice" | "conferred" | "revoked";
            /** @description until when objections can be raised; null where there is no notice */
            readonly noticeEndsAt: string | null;
            /** @description when it was conferred or revoked; null before */
            readonly decidedAt: string | null;
        };
        /** @description how a ballot stands, as everybody may see it. While it is open: how many, never which way */
        readonly Ballot: {
            readonly ballotId: string;
            readonly campaignId: string;
            readonly question: {
                readonly zh: string;
                readonly en: string;
            };
            /** @description a paper has a choice for each, in this order */
            readonly subjects: readonly {
                readonly organizationId: string;
                readonly memberId?: string;
            }[];
            readonly grades: readonly {
                readonly key: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly score?: number;
            }[];
            /**
             * @description how credentials are signed
             * @example RSABSSA-SHA384-PSSZERO-Deterministic
             */
            readonly suite: string;
            /** @description of this ballot alone: RSA, SubjectPublicKeyInfo in base64url */
            readonly publicKey: string;
            /** @description people on the roll */
            readonly eligible: number;
            /**
             * @description of the roll
             * @example 2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c
             */
            readonly rollHash: string;
            /** @description fewer than so many are never counted in public */
            readonly minimumVoters: number;
            readonly registration: {
                /** Format: date-time */
                readonly opensAt: string;
                /** Format: date-time */
                readonly closesAt: string;
            };
            readonly voting: {
                /** Format: date-time */
                readonly opensAt: string;
                /** Format: date-time */
                readonly closesAt: string;
            };
            /** @description issued so far; there can be no more papers */
            readonly credentials: number;
            readonly organizationId: string;
            /** @enum {string} */
            readonly status: "registration" | "void" | "voting" | "counted";
            /** @description in the urn */
            readonly papers: number;
            /** @description nobody can make another credential any more */
            readonly keyDestroyed: boolean;
            /** @description null before the count, and where so few voted that it would show who voted how */
            readonly tallies: readonly {
                readonly subject: {
                    readonly organizationId: string;
                    readonly memberId?: string;
                };
                /** @description votes by the key of the grade */
                readonly tally: {
                    readonly [key: string]: number;
                };
            }[] | null;
        };
        readonly BatchSelectionDto: {
            /** @description the subtree with this organisation at its top, itself included */
            readonly under: string;
            readonly levels?: readonly string[];
            readonly orgTypes?: readonly string[];
        };
        /** @description a published bulletin (简报) as everybody sees it, as it reads now */
        readonly Bulletin: {
            readonly bulletinId: string;
            readonly organizationId: string;
            /** @description number among the bulletins of its organisation in this campaign, from 1 (第N期) */
            readonly issue: number;
            /** @enum {string} */
            readonly kind: "progress" | "experience" | "exemplar" | "criticism";
            /** @description null where a person is criticised, and so is the text */
            readonly title: string | null;
            readonly text: string | null;
            readonly about: readonly {
                readonly organizationId: string;
                /** @description of the member whom it is about */
                readonly name?: string;
            }[];
            /** Format: date-time */
            readonly publishedAt: string;
            readonly corrections: number;
            /** @description why it was corrected last */
            readonly correctionReason: string | null;
        };
        readonly BulletinDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who drafts it */
            readonly bulletinId: string;
        };
        readonly CallDrawDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description names the draw in its campaign, e.g. the round of visits that it is made for */
            readonly key: string;
            /**
             * @description kind of visit that the drawn organisations get
             * @enum {string}
             */
            readonly kind: "routine" | "patrol" | "random" | "report-meeting" | "symposium";
        };
        readonly CallMeetingDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who calls it */
            readonly meetingId: string;
            readonly organizationId: string;
            /** @description one of the programme’s kinds of meeting */
            readonly kind: string;
            readonly title: string;
            /**
             * Format: date-time
             * @description when it is to be held
             */
            readonly plannedFor: string;
            readonly agenda: readonly components["schemas"]["AgendaItemDto"][];
            /** @description the obligation that is met by holding it */
            readonly obligation?: string;
        };
        /** @description a campaign, as the list has it */
        readonly Campaign: {
            /**
             * @description chosen at the launch
             * @example striving
             */
            readonly campaignId: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            /**
             * @description `id@version`
             * @example gansu-2010@1
             */
            readonly programme: string;
            readonly rootOrganizationId: string;
            /**
             * @description by which days are counted
             * @example Asia/Shanghai
             */
            readonly timeZone: string;
            /** @description stages or yearly rounds, where the programme has them */
            readonly rounds: readonly {
                readonly round: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly theme?: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            /** @enum {string} */
            readonly status: "running" | "paused" | "completed" | "cancelled";
            /** @description key of the present phase */
            readonly phase: string | null;
            /** @description that take part; null before enrolment is complete */
            readonly organizations: number | null;
            readonly members: number | null;
            /** Format: date-time */
            readonly launchedAt: string;
            readonly endedAt: string | null;
        };
        readonly CampaignCommandDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
        };
        /** @description a campaign with its phases, its gates, and how obligations stand over all participants */
        readonly CampaignDetails: {
            /**
             * @description chosen at the launch
             * @example striving
             */
            readonly campaignId: string;
            readonly title: {
                readonly zh: string;
                readonly en: string;
            };
            /**
             * @description `id@version`
             * @example gansu-2010@1
             */
            readonly programme: string;
            readonly rootOrganizationId: string;
            /**
             * @description by which days are counted
             * @example Asia/Shanghai
             */
            readonly timeZone: string;
            /** @description stages or yearly rounds, where the programme has them */
            readonly rounds: readonly {
                readonly round: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly theme?: {
                    readonly zh: string;
                    readonly en: string;
                };
            }[];
            /** @enum {string} */
            readonly status: "running" | "paused" | "completed" | "cancelled";
            /** @description key of the present phase */
            readonly phase: string | null;
            /** @description that take part; null before enrolment is complete */
            readonly organizations: number | null;
            readonly members: number | null;
            /** Format: date-time */
            readonly launchedAt: string;
            readonly endedAt: string | null;
            readonly phases: readonly {
                /**
                 * @description key of the phase
                 * @example prepare
                 */
                readonly phase: string;
                readonly round: string | null;
                /** @description mobilize, compete, exemplify or summarize */
                readonly kind: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                /** Format: date-time */
                readonly startsAt: string;
                /** Format: date-time */
                readonly endsAt: string;
                /** @enum {string} */
                readonly status: "planned" | "current" | "over";
                readonly enteredAt: string | null;
                readonly leftAt: string | null;
            }[];
            readonly obligations: readonly {
                /**
                 * @description key of the obligation
                 * @example plan
                 */
                readonly obligation: string;
                readonly phase: string;
                /** @description what meets it: a plan, a pledge, an activity, … */
                readonly kind: string;
                /** @description participants who owe it */
                readonly open: number;
                readonly done: number;
                readonly late: number;
                readonly overdue: number;
                readonly waived: number;
            }[];
            readonly gates: readonly {
                readonly phase: string;
                /** @enum {string} */
                readonly gate: "entry" | "exit";
                readonly passed: boolean;
                /** Format: date-time */
                readonly evaluatedAt: string;
                /** @description how often it was looked at */
                readonly evaluations: number;
                readonly conditions: readonly {
                    readonly condition: string;
                    readonly title: {
                        readonly zh: string;
                        readonly en: string;
                    };
                    readonly expression: string;
                    readonly met: boolean;
                    readonly inputs: {
                        readonly [key: string]: unknown;
                    };
                    readonly shortfall?: {
                        readonly fact: string;
                        readonly operator: string;
                        readonly by?: number;
                    };
                }[];
            }[];
        };
        readonly CandidateDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description a round of the programme */
            readonly round: string;
            /** @description an award of the programme */
            readonly award: string;
        };
        readonly CarriedOverDto: {
            readonly key: string;
            readonly text: string;
        };
        readonly CastBallotDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly ballotId: string;
            /** @description public key that the voter’s client made for this paper alone */
            readonly serial: string;
            /** @description a grade for each subject, in their order */
            readonly choices: readonly string[];
            /** @description the ballot’s signature on the serial, unblinded by the voter’s client */
            readonly credential: string;
            /** @description the serial’s signature on the choices */
            readonly proof: string;
        };
        readonly CauseDto: {
            /** @enum {string} */
            readonly kind: "finding" | "obligation-missed" | "suggestion" | "pledge-broken" | "band-backward" | "follow-up-missed";
            /** @description names it within its kind: a finding as <visit>/<key>, an obligation by its key, … */
            readonly ref: string;
        };
        readonly ChangeOrganizationAttributesDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly organizationId: string;
            /** @description the new values by key; those that are not named stay */
            readonly attributes: {
                readonly [key: string]: string;
            };
            /** @description keys of what it does not have any more */
            readonly removed?: readonly string[];
        };
        readonly ChangeWebhookEndpointDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly subscriptionId: string;
            readonly endpoint: string;
        };
        readonly ChecklistAnswerDto: {
            /** @description one of the items of the programme’s checklist */
            readonly item: string;
            readonly met: boolean;
            readonly note?: string;
            readonly evidence: readonly components["schemas"]["VisitEvidenceDto"][];
        };
        /** @description praise or criticism in a circular (通报表扬、通报批评), of organisations alone */
        readonly Circular: {
            readonly circularId: string;
            /** @enum {string} */
            readonly kind: "commendation" | "criticism";
            readonly organizationId: string;
            readonly text: string | null;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly at: string;
        };
        readonly CircularDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly text: string;
        };
        readonly CloseAccountabilityDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly accountabilityId: string;
        };
        readonly CloseReviewRoundDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the organisation that has commented or assessed */
            readonly organizationId: string;
            /** @description its obligation to comment on, or to assess, everyone below it */
            readonly obligation: string;
        };
        readonly CommandAnswerDto: {
            /** @description the stream that was decided on */
            readonly stream: string;
            /** @description revision of the stream afterwards, as in the ETag */
            readonly revision: number;
            /** @description position of the last event; `minPosition` of queries takes it. Absent when there was nothing left to do */
            readonly position?: string;
            /** @description ids of the events */
            readonly events: readonly string[];
        };
        readonly CommitContributionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description names the draw in its campaign, e.g. the round of visits that it is made for */
            readonly key: string;
            /** @description one of the programme’s parties to a draw */
            readonly party: string;
            /** @description SHA-256 that binds to the value, as 64 lower-case hexadecimal digits */
            readonly commitment: string;
        };
        readonly ConfirmImprovementDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description what has become better */
            readonly remarks: string;
        };
        readonly CorrectBulletinDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who drafts it */
            readonly bulletinId: string;
            readonly title: string;
            readonly text: string;
        };
        readonly CreateApiKeyDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            /** @description of the key: letters, digits, dots and hyphens */
            readonly keyId: string;
            /** @description the system that uses it */
            readonly owner: string;
            readonly place: components["schemas"]["KeyPlaceDto"];
            /** @description all, stream:<name>, category:<name> or type:<name> */
            readonly scopes: readonly string[];
            /** Format: date-time */
            readonly expiresAt?: string;
        };
        readonly CreateConsumerGroupDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly subscriptionId: string;
            /** @description what it is for */
            readonly title: string;
            readonly selection: components["schemas"]["SelectionDto"];
            /**
             * @description the beginning of history, or what follows the creation
             * @enum {string}
             */
            readonly from: "beginning" | "now";
            /** @description personal texts that are sent in clear besides public ones */
            readonly disclosed: readonly ("contact" | "statement")[];
            /** @description tries before an event is put aside */
            readonly mostTries: number;
            /** @description for how long an event is a reader’s */
            readonly leaseSeconds: number;
        };
        readonly CreateWebhookDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly subscriptionId: string;
            /** @description what it is for */
            readonly title: string;
            readonly selection: components["schemas"]["SelectionDto"];
            /**
             * @description the beginning of history, or what follows the creation
             * @enum {string}
             */
            readonly from: "beginning" | "now";
            /** @description personal texts that are sent in clear besides public ones */
            readonly disclosed: readonly ("contact" | "statement")[];
            readonly endpoint: string;
            /**
             * @description thin: what happened and where, without its data
             * @enum {string}
             */
            readonly payload: "full" | "thin";
            /** @enum {string} */
            readonly signing: "symmetric" | "ed25519";
        };
        readonly DeadLetter: {
            readonly timerId: string;
            /**
             * @description its kind
             * @example close-review-round
             */
            readonly job: string;
            /** @description what it was to do */
            readonly payload: unknown;
            /** @description until it was given up the last time */
            readonly attempts: number;
            /** @description what the last attempt failed of */
            readonly error: string;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly failedAt: string;
            /** @enum {string} */
            readonly status: "dead" | "retried" | "discarded";
        };
        readonly DeadLetterWithHistory: {
            readonly timerId: string;
            /**
             * @description its kind
             * @example close-review-round
             */
            readonly job: string;
            /** @description what it was to do */
            readonly payload: unknown;
            /** @description until it was given up the last time */
            readonly attempts: number;
            /** @description what the last attempt failed of */
            readonly error: string;
            /** Format: date-time */
            readonly failedAt: string;
            /** @enum {string} */
            readonly status: "dead" | "retried" | "discarded";
            readonly history: readonly {
                /** @enum {string} */
                readonly event: "JobDeadLettered" | "JobRetryRequested" | "JobDiscarded";
                /** Format: date-time */
                readonly occurredAt: string;
                readonly actorId: string;
                readonly reason: string | null;
                /** @description the attempts that failed, where the job was given up */
                readonly failures: readonly {
                    readonly attempt: number;
                    /** Format: date-time */
                    readonly at: string;
                    readonly error: string;
                }[] | null;
            }[];
        };
        readonly DeclareOwnDaysDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly days: readonly components["schemas"]["OwnDayDto"][];
        };
        readonly DeclareRelationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            readonly inspectorId: string;
            /** @description what the inspector has to do with the organisation */
            readonly relation: string;
        };
        readonly DeclineSuggestionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly suggestionId: string;
            /** @description told to whoever reads the ledger */
            readonly why: string;
        };
        readonly DefineOfficerReviewDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description one for each post */
            readonly officers: readonly components["schemas"]["PostHolderDto"][];
            /** @description the obligation that is met when all of them have been reviewed */
            readonly obligation?: string;
        };
        /** @description a request that was sent and what came back */
        readonly DeliveryAttempt: {
            readonly attemptId: number;
            readonly consumerId: string;
            /** @description absent for a test event */
            readonly feedNumber?: number;
            /** @description absent for a test event */
            readonly eventId?: string;
            /** Format: date-time */
            readonly at: string;
            /** @description from 1 */
            readonly try: number;
            readonly endpoint: string;
            readonly requestHeaders: {
                readonly [key: string]: string;
            };
            /** @description SHA-256 of the body */
            readonly requestDigest: string;
            readonly status?: number;
            readonly responseHeaders?: {
                readonly [key: string]: string;
            };
            readonly responseBody?: string;
            readonly error?: string;
            readonly durationMs: number;
            /**
             * Format: date-time
             * @description when it is tried again
             */
            readonly nextAt?: string;
        };
        readonly DesignateSitesDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description one of the programme’s tiers, e.g. county */
            readonly tier: string;
            /** @description the organisation that decides: on the sites of its area */
            readonly area: string;
            /** @description everybody on whom is decided, with the score of the selection, in any order */
            readonly ranking: readonly components["schemas"]["RankedDto"][];
        };
        readonly DraftBulletinDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who drafts it */
            readonly bulletinId: string;
            readonly organizationId: string;
            /** @enum {string} */
            readonly kind: "progress" | "experience" | "exemplar" | "criticism";
            readonly title: string;
            readonly text: string;
            /** @description whom it praises or criticises */
            readonly about: readonly components["schemas"]["SubjectDto"][];
        };
        /** @description a draw of the organisations to be visited, as the board shows it */
        readonly Draw: {
            readonly drawId: string;
            /**
             * @description of the visits that it is made for
             * @enum {string}
             */
            readonly kind: "routine" | "patrol" | "random" | "report-meeting" | "symposium";
            /** @enum {string} */
            readonly status: "called" | "committing" | "revealing" | "revealed" | "made";
            /** @description which attempt to collect contributions this is */
            readonly attempt: number;
            /** @description organisations in the pool */
            readonly size: number;
            /** @description how many of them were drawn */
            readonly drawn: number;
            readonly strata: number;
            readonly excluded: number;
            /** @description contributions that were not revealed */
            readonly withheld: number;
            readonly poolHash: string | null;
            readonly publicValue: string | null;
            readonly seed: string | null;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly calledAt: string;
            readonly madeAt: string | null;
        };
        readonly ExtendPhaseDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly phase: string;
            /**
             * Format: date
             * @description new last day of the phase, in the programme’s time zone
             */
            readonly endsOn: string;
        };
        readonly ExtendRectificationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly rectificationId: string;
            /**
             * Format: date-time
             * @description later than the present deadline
             */
            readonly deadline: string;
        };
        /** @description an event of a feed: CloudEvents 1.0 */
        readonly FeedEvent: {
            /** @constant */
            readonly specversion: "1.0";
            /** @description the same wherever and however often the event is delivered */
            readonly id: string;
            readonly source: string;
            /**
             * @description of the event
             * @example pacesetter.CampaignLaunched
             */
            readonly type: string;
            /**
             * @description the stream
             * @example campaign-striving
             */
            readonly subject: string;
            /**
             * Format: date-time
             * @description business time
             */
            readonly time: string;
            /** @constant */
            readonly datacontenttype?: "application/json";
            readonly dataschema: string;
            /** @description in the order of all events: orders like text */
            readonly sequence: string;
            /** @description place in its stream, without gaps */
            readonly revision: number;
            /** Format: date-time */
            readonly recordedtime: string;
            /** @description an id */
            readonly correlationid: string;
            /** @description an id */
            readonly causationid: string;
            /** @description an id */
            readonly commandid: string;
            readonly actorid: string;
            readonly actorrole: string;
            readonly actororganization?: string;
            readonly reason?: string;
            /** @description `id@version` of the programme whose rule was applied */
            readonly programme?: string;
            /** @description the trace in which it happened (W3C Trace Context), where traces are recorded */
            readonly traceparent?: string;
            /** @description as `dataschema` describes it */
            readonly data?: unknown;
            /** @description in the feed, from 1, without gaps */
            readonly feednumber: number;
            /** @description events hidden before it since the feed’s origin */
            readonly feedhidden: number;
            /** @description of the feed up to it */
            readonly feeddigest: string;
        };
        readonly FeedPage: {
            readonly events: readonly components["schemas"]["FeedEvent"][];
            /** @description proof that nothing is missing */
            readonly page: {
                readonly before: components["schemas"]["FeedStanding"];
                readonly after: components["schemas"]["FeedStanding"];
                /** @description places between the two of events that were not asked for */
                readonly unwanted: number;
                /** @description places that the source has: `head - after.places` is how far behind the page is */
                readonly head: number;
                readonly atHead: boolean;
            };
            /** @description `after` of the next page; there always is one */
            readonly next: string;
        };
        readonly FeedRecheck: {
            /** @description what was delivered then is what is there now; absent before the end */
            readonly agrees?: boolean;
            readonly found: components["schemas"]["FeedStanding"];
            /** @description `after` to go on with, when there was too much for once */
            readonly next?: string;
        };
        /** @description how far a subscriber has come in its feed, and what came before */
        readonly FeedStanding: {
            /** @description events of the source that have been looked at */
            readonly places: number;
            /** @description numbered from 1, without gaps */
            readonly delivered: number;
            /** @description that were wanted, and may not be seen */
            readonly hidden: number;
            /** @description over all events delivered, in order */
            readonly digest: string;
        };
        readonly FieldFindingDto: {
            /** @description one of the programme’s topics */
            readonly topic: string;
            readonly text: string;
        };
        readonly FileMinutesDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who calls it */
            readonly meetingId: string;
            readonly minutes: string;
            readonly resolutions: readonly string[];
        };
        readonly FindingDto: {
            /** @description unique in the visit */
            readonly key: string;
            readonly text: string;
            /** @enum {string} */
            readonly severity: "note" | "fault";
        };
        readonly FloatMemberDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly memberId: string;
            readonly hostOrganizationId: string;
            /** @description the home organisation runs a branch of its own there and keeps the lead */
            readonly managedByHomeBranch: boolean;
        };
        readonly ForgetPersonDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            /** @description of a member or officer, or the pseudonym of somebody who is known by name */
            readonly personId: string;
        };
        readonly FormLeadingGroupDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly posts: readonly components["schemas"]["LeadingGroupPostDto"][];
        };
        readonly GrantDto: {
            /** @enum {string} */
            readonly role: "administrator" | "supervisor" | "reviewer" | "officer" | "member" | "auditor";
            /** @description where the role is held; left out only where it reaches everything */
            readonly organizationId?: string;
            /** @enum {string} */
            readonly reach: "own" | "subtree" | "all";
            /** @description in this campaign alone */
            readonly campaignId?: string;
        };
        readonly GrantRoleDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly accountId: string;
            readonly grant: components["schemas"]["GrantDto"];
        };
        readonly HandInSheetDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the organisation that holds the session */
            readonly organizationId: string;
            /** @enum {string} */
            readonly kind: "peer" | "upward" | "judges";
            /** @description told apart from other rounds at the same organisation, e.g. by the obligation that it meets */
            readonly round: string;
            /** @description the member or judge, or the organisation that reviews the one above it */
            readonly reviewer: string;
            /** @description one for each subject that the reviewer marks */
            readonly marks: readonly components["schemas"]["MarkDto"][];
            /** @description shown without a name once the session is closed */
            readonly suggestions?: readonly components["schemas"]["RemarkDto"][];
        };
        readonly Health: {
            /** @constant */
            readonly live: true;
            readonly ready: boolean;
            /** @description why it is not ready, for people */
            readonly reasons: readonly string[];
            /** @enum {string} */
            readonly database: "reachable" | "unreachable";
            readonly projections: readonly {
                /**
                 * @description name of the read model
                 * @example campaign_board
                 */
                readonly projection: string;
                /** @enum {string} */
                readonly state: "off" | "standby" | "rebuilding" | "running" | "outdated" | "stopped";
                /** @description up to which it has applied events */
                readonly position: string;
                readonly lag: {
                    readonly events: number;
                    /** @description age of the oldest event to come */
                    readonly seconds: number;
                };
                /** @description how many of its parts this process keeps */
                readonly partitions: {
                    readonly kept: number;
                    readonly all: number;
                };
                readonly error?: string;
            }[];
            readonly policies?: {
                /** @enum {string} */
                readonly state: "off" | "standby" | "running" | "outdated" | "stopped";
                readonly error?: string;
            };
            readonly queue?: {
                readonly waiting: number;
                readonly active: number;
                readonly delayed: number;
            };
        };
        readonly HigherRoundDto: {
            /** @description the higher campaign */
            readonly campaignId: string;
            readonly round: string;
            readonly award: string;
        };
        /** @description an event as people read it: who did what, when, why, by which rule, and what led to it */
        readonly HistoryEntry: {
            readonly stream: string;
            readonly revision: number;
            /** @description in the order of all events: `minPosition` of queries takes it */
            readonly position: string;
            /** Format: uuid */
            readonly id: string;
            /** Format: date-time */
            readonly at: string;
            /**
             * @description of the event, as docs/events.md lists them
             * @example CampaignLaunched
             */
            readonly type: string;
            /** @description as whom somebody acted, or a part of the system */
            readonly actor: {
                readonly id: string;
                /**
                 * @example administrator
                 * @example officer
                 * @example system
                 */
                readonly role: string;
                readonly organizationId?: string;
            };
            readonly reason?: string;
            /** @description `id@version` of the programme whose rule was applied */
            readonly programme?: string;
            /** @description as `GET /v1/event-schemas/{type}/{version}` describes it */
            readonly data: unknown;
            /** @description id of the event, timer or command that led to it */
            readonly causationId: string;
            readonly correlationId: string;
            readonly commandId: string;
        };
        readonly HoldMeetingDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who calls it */
            readonly meetingId: string;
            /** @description members who take part at the organisation and were there */
            readonly present: readonly string[];
            /** @description the other members, and why */
            readonly absent: readonly components["schemas"]["AbsentMemberDto"][];
            /** @description others who came */
            readonly guests: number;
        };
        readonly InspectedDto: {
            readonly organizationId: string;
        };
        readonly IssueCredentialDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly ballotId: string;
            /** @description oneself */
            readonly voter: string;
            /** @description what the voter’s client has blinded, in base64url */
            readonly blindedMessage: string;
        };
        readonly IssuedSecret: {
            /** @description shown once: it cannot be asked for again */
            readonly secret: string;
        };
        readonly JobDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            /** @description as the list of dead letters has it */
            readonly timerId: string;
        };
        readonly JudgeDto: {
            readonly id: string;
            /** @description where the judge belongs; absent for one from outside */
            readonly organizationId?: string;
        };
        readonly KeyPlaceDto: {
            readonly organizationId?: string;
            /** @enum {string} */
            readonly reach: "own" | "subtree" | "all";
            readonly campaignId?: string;
        };
        /** @description RFC 7517 */
        readonly KeySet: {
            readonly keys: readonly {
                readonly kty?: string;
                readonly crv?: string;
                readonly x?: string;
                readonly kid?: string;
                readonly alg?: string;
                readonly use?: string;
            }[];
        };
        readonly LaunchCampaignDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly programmeId: string;
            readonly version: number;
            readonly rootOrganizationId: string;
            /**
             * Format: date
             * @description first day, if it is another than the programme names: all dates move along
             */
            readonly startsOn?: string;
        };
        readonly LeadingGroupPostDto: {
            /** @description e.g. leader, deputy, member, office */
            readonly role: string;
            readonly name: string;
            readonly personId?: string;
        };
        readonly LeaseDto: {
            /** @description who reads; for people */
            readonly reader: string;
            /** @description events wanted at most; 10 when absent */
            readonly most?: number;
        };
        readonly LeasedEvent: {
            /** @description to be named when it is acknowledged or given back */
            readonly lease: string;
            /** Format: date-time */
            readonly leasedUntil: string;
            /** @description this one included */
            readonly tries: number;
            readonly event: components["schemas"]["FeedEvent"];
        };
        readonly LinkCampaignDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the higher body in the programme of the lower campaign */
            readonly to: string;
            readonly awards: readonly components["schemas"]["LinkedAwardDto"][];
        };
        readonly LinkedAwardDto: {
            readonly award: string;
            /** @description where those who are reported compete */
            readonly as: components["schemas"]["HigherRoundDto"];
        };
        readonly ListInspectorDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description id of the person: a member’s, or that of the account */
            readonly inspectorId: string;
            readonly name: string;
            /** @description where the inspector comes from; left out for those from outside */
            readonly organizationId?: string;
        };
        /** @description a listed order (挂牌督办) as everybody can see it: nobody’s name, and no words where a member is concerned */
        readonly ListedRectification: {
            readonly rectificationId: string;
            readonly organizationId: string;
            /** @enum {string} */
            readonly concerns: "organization" | "member";
            /** @enum {string} */
            readonly cause: "finding" | "obligation-missed" | "suggestion" | "pledge-broken" | "band-backward" | "follow-up-missed";
            /** @description what is to be put right; null where a member is concerned */
            readonly text: string | null;
            /** @enum {string} */
            readonly status: "ordered" | "submitted" | "returned" | "verified";
            /** @description the measure that was taken last */
            readonly rung: ("criticise" | "order-rectification" | "circulate-criticism" | "hold-accountable") | null;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly deadline: string;
            /** @description deadlines missed */
            readonly missed: number;
            /** @description until when something has to be told of the progress */
            readonly progressBy: string | null;
            readonly progressMissed: number;
            readonly progress: readonly {
                /** Format: date-time */
                readonly at: string;
                readonly text: string;
            }[];
            readonly verifiedAt: string | null;
        };
        readonly MarkDto: {
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description where the sheet has grades */
            readonly grade?: string;
            /** @description where judges score */
            readonly score?: number;
        };
        /** @description a lasting rule (长效机制) that a campaign has left behind */
        readonly Mechanism: {
            readonly mechanismId: string;
            readonly organizationId: string;
            /** @description key of one of the programme’s areas */
            readonly area: string;
            readonly title: string;
            readonly text: string;
            /** @description what worked: the practice that has become a rule */
            readonly experience: string;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly adoptedAt: string;
        };
        readonly MechanismDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who proposes it */
            readonly mechanismId: string;
        };
        readonly MigrateCampaignDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description version of the programme that the campaign runs on from now on */
            readonly version: number;
        };
        readonly NameSiteGuidesDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description name of the liaison officer, who guides and inspects on the spot */
            readonly liaison: string;
            readonly liaisonId?: string;
            /** @description name of the responsible leader of the superior */
            readonly leader: string;
            readonly leaderId?: string;
        };
        readonly NominateForAwardDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description a round of the programme */
            readonly round: string;
            /** @description an award of the programme */
            readonly award: string;
            /** @description what speaks for the candidate */
            readonly statement: string;
        };
        readonly ObligationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description key of the obligation in the campaign */
            readonly obligation: string;
        };
        readonly ObservePostDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            readonly postId: string;
            /** @enum {string} */
            readonly kind: "praise" | "complaint";
            /** @description what was seen */
            readonly text: string;
        };
        /** @description what somebody is told about the own account */
        readonly Oneself: {
            readonly id: string;
            /** @description the member that this account belongs to */
            readonly memberId?: string;
            readonly grants: readonly {
                /** @enum {string} */
                readonly role: "integrator" | "member" | "officer" | "reviewer" | "supervisor" | "auditor" | "administrator";
                /** @description where the role is held; absent only where it reaches everything */
                readonly organizationId?: string;
                /** @enum {string} */
                readonly reach: "own" | "subtree" | "all";
                /** @description the role is held in this campaign alone */
                readonly campaignId?: string;
            }[];
            readonly mustChangePassword: boolean;
        };
        readonly OpenAccountDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            /** @description what is typed at sign-in; of a member, the member’s id */
            readonly accountId: string;
            readonly ofMember: boolean;
            readonly name?: string;
        };
        readonly OpenBallotDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by whoever opens it; names the ballot in public */
            readonly ballotId: string;
            /** @description the organisation that is reviewed, or whose members are */
            readonly organizationId: string;
            /** @description the organisation itself, or members of it */
            readonly subjects: readonly components["schemas"]["SubjectDto"][];
            /** @description the obligation to hold a mass review that this ballot meets */
            readonly obligation?: string;
            /** @description the roll: everybody who may vote, by the id with which they sign in */
            readonly voters: readonly string[];
        };
        /** @description OpenID Connect Discovery 1.0 */
        readonly OpenIdConfiguration: {
            readonly issuer: string;
            readonly jwks_uri: string;
            readonly token_endpoint: string;
            readonly revocation_endpoint: string;
            readonly userinfo_endpoint: string;
            readonly grant_types_supported: readonly string[];
            readonly response_types_supported: readonly string[];
            readonly subject_types_supported: readonly string[];
            readonly id_token_signing_alg_values_supported: readonly string[];
            readonly token_endpoint_auth_methods_supported: readonly string[];
        };
        readonly OpenReviewSessionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the organisation that holds the session */
            readonly organizationId: string;
            /** @enum {string} */
            readonly kind: "peer" | "upward" | "judges";
            /** @description told apart from other rounds at the same organisation, e.g. by the obligation that it meets */
            readonly round: string;
            /** @description the obligation that the session meets */
            readonly obligation?: string;
            /** @description of a panel */
            readonly judges?: readonly components["schemas"]["JudgeDto"][];
            /** @description whom a panel judges; everyone below when absent */
            readonly subjects?: readonly components["schemas"]["SubjectDto"][];
        };
        readonly OrderBatchDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly batchId: string;
            /** @enum {string} */
            readonly action: "enrol" | "order-plan" | "order-activity" | "waive-obligation" | "remind";
            readonly selection: components["schemas"]["BatchSelectionDto"];
            /** @description what is ordered, waived or reminded of */
            readonly obligation?: string;
            /** @description items a minute at most */
            readonly perMinute: number;
        };
        readonly OrderRectificationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly cause: components["schemas"]["CauseDto"];
            /** @description what is to be put right */
            readonly text: string;
            /** @description tracked in public until it is verified */
            readonly listed: boolean;
            /**
             * @description the measure that goes with it
             * @enum {string}
             */
            readonly rung?: "criticise" | "order-rectification" | "circulate-criticism" | "hold-accountable";
        };
        readonly OrganizationCommandDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
        };
        readonly OwnCredential: {
            /** @description what the ballot’s key answered, in base64url: the voter’s client unblinds it */
            readonly blindSignature: string;
        };
        readonly OwnDayDto: {
            /** Format: date */
            readonly from: string;
            /**
             * Format: date
             * @description the last day; absent for a single one
             */
            readonly to?: string;
            readonly working: boolean;
        };
        readonly PaperDto: {
            /** @enum {string} */
            readonly kind: "paper";
            /** @description where the papers are kept */
            readonly ref?: string;
        };
        readonly ParkedEvent: {
            readonly feedNumber: number;
            readonly hidden: number;
            readonly digest: string;
            readonly streamId: string;
            readonly revision: number;
            readonly eventId: string;
            readonly type: string;
            readonly tries: number;
            readonly lease: string | null;
            readonly firstTriedAt: string | null;
            /** @description why it was not taken the last time */
            readonly error: string | null;
        };
        readonly PasswordChangeDto: {
            readonly current: string;
            /** @description 12 to 128 characters */
            readonly next: string;
        };
        readonly PledgeItemDto: {
            /** @description unique in the pledge; of a fix-it that was carried over, its key in the plan */
            readonly key: string;
            /** @description one of the programme’s topics */
            readonly topic: string;
            readonly text: string;
            /** Format: date-time */
            readonly dueAt: string;
            /** @description a fix-it left over from an earlier campaign */
            readonly carriedOver: boolean;
        };
        /** @description a pledged item on public display: who promised what by when, and what became of it */
        readonly PledgedItem: {
            readonly organizationId: string;
            /**
             * @description key of the item within its pledge
             * @example water-supply
             */
            readonly itemKey: string;
            /**
             * @description key of the obligation that the pledge answers
             * @example pledge
             */
            readonly obligation: string;
            /** @description key of what it is about, of the programme’s topics */
            readonly topic: string;
            /** @description what is promised */
            readonly text: string;
            /**
             * Format: date-time
             * @description by when it is promised
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly dueAt: string;
            /** @description a fix-it left over from an earlier campaign */
            readonly carriedOver: boolean;
            /** @description what those say who have promised it */
            readonly selfChecked: ("kept" | "partly" | "broken") | null;
            /** @description what was established; `kept` also for an item that was made good */
            readonly outcome: ("kept" | "partly" | "broken") | null;
            /** @description when it was made good */
            readonly settledAt: string | null;
            /**
             * @description name of the organisation
             * @example 一三三队
             */
            readonly organization: string;
            /** @description name of who has promised it; absent where the organisation itself has */
            readonly member?: string;
        };
        /** @description a post on public display: its holders by name, and nothing else about them */
        readonly Post: {
            readonly organizationId: string;
            readonly postId: string;
            /**
             * @description key of the programme’s kind
             * @example party-member-vanguard
             */
            readonly kind: string;
            readonly name: string;
            readonly duties: string;
            /** @description how many can hold it */
            readonly capacity: number;
            /** @description names, in the order in which they claimed it */
            readonly holders: readonly string[];
            /** @description observations of the masses that praise */
            readonly praised: number;
            readonly complaints: number;
            /** @description complaints that wait for an answer, overdue ones included */
            readonly unanswered: number;
        };
        readonly PostHolderDto: {
            /** @description one of the programme’s posts whose holders report */
            readonly key: string;
            readonly name: string;
            readonly personId?: string;
        };
        readonly PostOfMemberDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            readonly postId: string;
            readonly memberId: string;
        };
        /** @description problem details (RFC 9457) */
        readonly Problem: {
            /**
             * @description a URI of the kind of problem
             * @example urn:pacesetter:problem:item-kept
             */
            readonly type: string;
            /** @description the kind of problem, in the language that Accept-Language likes best */
            readonly title: string;
            /** @description as the answer’s own */
            readonly status: number;
            /** @description what is the matter, and what would mend it, in the same language */
            readonly detail: string;
            /** @description the request */
            readonly instance: string;
            /**
             * @description to switch on, whatever the language
             * @example item-kept
             */
            readonly code: string;
            /** @description what a person needs to understand a refusal */
            readonly facts?: {
                readonly [key: string]: unknown;
            };
            /** @description each parameter that could not be understood */
            readonly parameters?: readonly {
                /**
                 * @description name of the parameter or header, or path of the field
                 * @example items.0.dueAt
                 */
                readonly parameter: string;
                /** @description what is wrong with it */
                readonly detail: string;
            }[];
        };
        readonly ProposeMechanismDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who proposes it */
            readonly mechanismId: string;
            readonly organizationId: string;
            /** @description one of the programme’s areas */
            readonly area: string;
            readonly title: string;
            /** @description the rule */
            readonly text: string;
            /** @description what worked: the practice that becomes a rule */
            readonly experience: string;
        };
        readonly PublishPledgeDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the obligation that the pledge answers */
            readonly obligation: string;
            readonly items: readonly components["schemas"]["PledgeItemDto"][];
        };
        readonly PublishProgrammeDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            /** @description the definition, in YAML (or JSON, which is YAML) */
            readonly definition: string;
        };
        /** @description all that is needed to count a ballot again: `pacesetter ballot verify` does */
        readonly PublishedBallot: {
            readonly ballotId: string;
            readonly campaignId: string;
            readonly question: {
                readonly zh: string;
                readonly en: string;
            };
            /** @description a paper has a choice for each, in this order */
            readonly subjects: readonly {
                readonly organizationId: string;
                readonly memberId?: string;
            }[];
            readonly grades: readonly {
                readonly key: string;
                readonly title: {
                    readonly zh: string;
                    readonly en: string;
                };
                readonly score?: number;
            }[];
            /**
             * @description how credentials are signed
             * @example RSABSSA-SHA384-PSSZERO-Deterministic
             */
            readonly suite: string;
            /** @description of this ballot alone: RSA, SubjectPublicKeyInfo in base64url */
            readonly publicKey: string;
            /** @description people on the roll */
            readonly eligible: number;
            /**
             * @description of the roll
             * @example 2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c
             */
            readonly rollHash: string;
            /** @description fewer than so many are never counted in public */
            readonly minimumVoters: number;
            readonly registration: {
                /** Format: date-time */
                readonly opensAt: string;
                /** Format: date-time */
                readonly closesAt: string;
            };
            readonly voting: {
                /** Format: date-time */
                readonly opensAt: string;
                /** Format: date-time */
                readonly closesAt: string;
            };
            /** @description issued so far; there can be no more papers */
            readonly credentials: number;
            /** @constant */
            readonly format: "pacesetter-ballot/1";
            /** @description in the order of the serials, which is the order of nothing; empty when the result is withheld */
            readonly papers: readonly {
                /** @description a public key (Ed25519, base64url) that the voter alone made */
                readonly serial: string;
                /** @description the grade given to each subject */
                readonly choices: readonly string[];
                /** @description signature of the ballot’s key on the serial: its holder is on the roll */
                readonly credential: string;
                /** @description signature of the serial’s key on the choices */
                readonly proof: string;
            }[];
            readonly result: {
                readonly cast: number;
                /** @description part of the roll that voted, four decimals */
                readonly turnout: number;
                /** @description null before the count, and where so few voted that it would show who voted how */
                readonly tallies: readonly {
                    readonly subject: {
                        readonly organizationId: string;
                        readonly memberId?: string;
                    };
                    /** @description votes by the key of the grade */
                    readonly tally: {
                        readonly [key: string]: number;
                    };
                }[] | null;
            };
        };
        /** @description everything that went into a draw and came out of it: `node docs/draw-verify.mjs` makes it again */
        readonly PublishedDraw: {
            /**
             * @description as docs/draws.md describes it
             * @example pacesetter-draw/1
             */
            readonly algorithm: string;
            readonly campaignId: string;
            readonly drawId: string;
            readonly kind: string;
            /** @description part of each stratum that is drawn, 0 to 1 */
            readonly share: number;
            readonly stratifyBy: readonly string[];
            readonly pool: {
                /**
                 * @description of the pool
                 * @example 2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c
                 */
                readonly hash: string;
                readonly strata: readonly {
                    readonly stratum: string;
                    readonly organizationIds: readonly string[];
                    /** @description how many are drawn of it */
                    readonly draws: number;
                }[];
                readonly excluded: readonly {
                    readonly reason: string;
                    readonly organizationIds: readonly string[];
                }[];
            };
            /** @description which attempt to collect contributions succeeded */
            readonly attempt: number;
            readonly contributions: readonly {
                readonly party: string;
                /**
                 * @description what the party was bound to
                 * @example 2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c
                 */
                readonly commitment: string;
                /** @description null where it was not revealed: the commitment stands in its place */
                readonly value: string | null;
            }[];
            readonly publicValue: {
                readonly value: string;
                readonly source: string;
            } | null;
            /**
             * @description what the draw was made with
             * @example 2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c
             */
            readonly seed: string;
            readonly drawn: readonly {
                readonly stratum: string;
                readonly organizations: readonly {
                    readonly organizationId: string;
                    /**
                     * @description by which it was placed: the lowest are drawn
                     * @example 2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c2c
                     */
                    readonly rank: string;
                }[];
            }[];
        };
        readonly RaiseObjectionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description a round of the programme */
            readonly round: string;
            /** @description an award of the programme */
            readonly award: string;
            readonly text: string;
        };
        readonly RaiseSuggestionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly text: string;
        };
        readonly RankedDto: {
            readonly organizationId: string;
            readonly score: number;
        };
        readonly RecommendSiteDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description why the superior recommends */
            readonly statement: string;
        };
        readonly RecordActivityDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description key of the obligation in the campaign */
            readonly obligation: string;
            /** @description keys of the activity’s items that were done: all of them, where it has any */
            readonly items: readonly string[];
            readonly note: string;
            /** @description people who took part */
            readonly attendance?: number;
        };
        readonly RecordAssessmentDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the assessing organisation’s obligation */
            readonly obligation?: string;
            /** @description the superior’s own part; absent where a panel of judges gives it */
            readonly superiorScore?: number;
            readonly remarks: string;
        };
        readonly RecordContactVisitDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description what the leader found */
            readonly found: string;
            /** @description how the leader helped */
            readonly help: string;
        };
        readonly RecordFieldResearchDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description chosen by who records it */
            readonly researchId: string;
            /** @description names of those who went */
            readonly team: readonly string[];
            readonly findings: readonly components["schemas"]["FieldFindingDto"][];
            readonly suggestions: readonly string[];
        };
        readonly RecordHomeAssistanceDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description how the home organisation has helped */
            readonly text: string;
        };
        readonly RecordLeaderCommentDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the commenting organisation’s obligation */
            readonly obligation?: string;
            readonly score: number;
            readonly comment: string;
            /** @description by key of what the programme wants each comment to speak to */
            readonly parts?: {
                readonly [key: string]: string;
            };
            /** @description each becomes a suggestion of its own */
            readonly suggestions?: readonly string[];
        };
        readonly RecordMassReviewDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the obligation that the review meets */
            readonly obligation?: string;
            /**
             * @description who gave the grades; the masses when absent
             * @enum {string}
             */
            readonly reviewers?: "masses" | "peers" | "subordinates";
            readonly method?: components["schemas"]["PaperDto"];
            /** @description people who could take part */
            readonly eligible: number;
            /** @description ballots by the grade’s key */
            readonly tally: {
                readonly [key: string]: number;
            };
        };
        readonly RecordOfficerImprovementDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description the officer’s post */
            readonly officer: string;
            /** @description what was done */
            readonly statement: string;
        };
        readonly RecordPublicValueDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description names the draw in its campaign, e.g. the round of visits that it is made for */
            readonly key: string;
            /** @description as it was published: letters, digits and single spaces */
            readonly value: string;
            /** @description where everybody can read it */
            readonly source: string;
        };
        readonly RecordSelfReviewDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the obligation that the review meets */
            readonly obligation?: string;
            readonly statement: string;
            /** @description where the programme asks for each pledged item */
            readonly items?: readonly components["schemas"]["StatedItemDto"][];
            readonly score?: number;
        };
        readonly RecordSiteVisitDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @enum {string} */
            readonly visitor: "liaison" | "leader";
            /** @description what was seen */
            readonly observed: string;
            readonly advice?: string;
        };
        readonly RecordVisitDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the organisation that was visited */
            readonly subject: components["schemas"]["InspectedDto"];
            /** @enum {string} */
            readonly kind: "routine" | "patrol" | "random" | "report-meeting" | "symposium";
            /** @description the round of visits that it belongs to, or the key of a draw besides them */
            readonly round?: string;
            /** @description who looked, from the list of inspectors */
            readonly inspectors: readonly string[];
            /** @description one for each item of the checklist */
            readonly answers?: readonly components["schemas"]["ChecklistAnswerDto"][];
            /** @description of a report meeting or a symposium */
            readonly meeting?: components["schemas"]["VisitMeetingDto"];
            /** @description what was found besides the items that were not met */
            readonly findings: readonly components["schemas"]["FindingDto"][];
            /** @description the obligation that the visit meets */
            readonly obligation?: string;
            /** @description who owes it, if not the visiting organisation */
            readonly owedBy?: components["schemas"]["SubjectDto"];
        };
        readonly RectificationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly rectificationId: string;
        };
        readonly RecuseFromSessionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the organisation that holds the session */
            readonly organizationId: string;
            /** @enum {string} */
            readonly kind: "peer" | "upward" | "judges";
            /** @description told apart from other rounds at the same organisation, e.g. by the obligation that it meets */
            readonly round: string;
            readonly reviewer: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description one of the programme’s relations */
            readonly relation: string;
            readonly why: string;
        };
        readonly RecuseInspectorDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["InspectedDto"];
            /** @description the round of visits */
            readonly round: string;
            readonly inspectorId: string;
        };
        readonly RecuseReviewerDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description who does not review this subject any more, in this campaign */
            readonly reviewer: string;
            /** @description one of the programme’s relations */
            readonly relation: string;
            readonly why: string;
        };
        readonly RefusalDto: {
            /** @description why */
            readonly error: string;
            /** @description seconds until somebody tries again; 1 when absent */
            readonly delaySeconds?: number;
        };
        readonly RegisterMemberDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly memberId: string;
            readonly organizationId: string;
            readonly name: string;
            /** @description in post and on duty: owes what on-duty members owe */
            readonly onDuty: boolean;
        };
        readonly RegisterOrganizationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly organizationId: string;
            readonly name: string;
            readonly level: string;
            readonly orgType: string;
            /** @description absent for the root of a tree */
            readonly parentId?: string;
            /** @description how many people it serves */
            readonly masses?: number;
            /** @description what is recorded of it besides, by key */
            readonly attributes?: {
                readonly [key: string]: string;
            };
        };
        readonly RemarkDto: {
            readonly subject: components["schemas"]["SubjectDto"];
            readonly text: string;
        };
        readonly ReportAwardUpwardDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description a round of the programme */
            readonly round: string;
            /** @description an award of the programme */
            readonly award: string;
            /** @description a higher body of the programme */
            readonly to: string;
        };
        readonly ReportDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the obligation by which the report is owed */
            readonly obligation: string;
        };
        readonly ReportProgressDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly rectificationId: string;
            /** @description what has been done; everybody can read it */
            readonly text: string;
        };
        readonly RequestRedeliveryDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly subscriptionId: string;
            /** @description first number of the feed; absent: all that was put aside */
            readonly from?: number;
            /** @description last number; `from` when absent */
            readonly to?: number;
        };
        readonly ReturnMechanismDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description chosen by who proposes it */
            readonly mechanismId: string;
            /** @description what is to be improved */
            readonly remarks: string;
        };
        readonly ReturnMemberDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly memberId: string;
        };
        readonly ReturnPlanDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description key of the obligation in the campaign */
            readonly obligation: string;
            /** @description what is to be changed */
            readonly remarks: string;
        };
        readonly ReturnRectificationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly rectificationId: string;
            /** @description what is still to be done */
            readonly remarks: string;
            /**
             * Format: date-time
             * @description the programme’s time to mend when left out
             */
            readonly deadline?: string;
        };
        readonly ReturnReportDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the obligation by which the report is owed */
            readonly obligation: string;
            /** @description what is to be improved */
            readonly remarks: string;
        };
        readonly RevealContributionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description names the draw in its campaign, e.g. the round of visits that it is made for */
            readonly key: string;
            readonly party: string;
            /** @description the 32 bytes that were committed to, as 64 lower-case hexadecimal digits */
            readonly value: string;
        };
        readonly ReviewOfficerDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description the officer’s post */
            readonly officer: string;
            /** @description people who may vote */
            readonly eligible: number;
            /** @description votes by grade */
            readonly tally: {
                readonly [key: string]: number;
            };
        };
        readonly RevocationDto: {
            /** @description a refresh token; its session ends */
            readonly token: string;
            readonly token_type_hint?: string;
        };
        readonly RevokeRoleDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly accountId: string;
            readonly grantId: string;
        };
        readonly RotateApiKeyDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly keyId: string;
            /** @description for how long the secret before it is accepted as well */
            readonly overlapHours: number;
        };
        readonly RotateWebhookSecretDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly subscriptionId: string;
            /** @description for how long the previous key signs as well */
            readonly overlapHours: number;
        };
        readonly SelectionDto: {
            readonly streamId?: string;
            readonly categories?: readonly string[];
            readonly types?: readonly string[];
            /** @description what concerns this organisation or one below it */
            readonly organizationId?: string;
            readonly campaignId?: string;
        };
        readonly SelfCheckPledgeDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly items: readonly components["schemas"]["SelfCheckedItemDto"][];
            /** @description the obligation that the self-check answers, where there is one of its own */
            readonly obligation?: string;
        };
        readonly SelfCheckedItemDto: {
            readonly key: string;
            /** @enum {string} */
            readonly outcome: "kept" | "partly" | "broken";
            readonly statement: string;
        };
        readonly SessionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description the organisation that holds the session */
            readonly organizationId: string;
            /** @enum {string} */
            readonly kind: "peer" | "upward" | "judges";
            /** @description told apart from other rounds at the same organisation, e.g. by the obligation that it meets */
            readonly round: string;
        };
        readonly SetOwnSitePlacesDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            /** @description one of the programme’s tiers, e.g. county */
            readonly tier: string;
            /** @description the organisation that decides: on the sites of its area */
            readonly area: string;
            readonly places: number;
        };
        readonly SetPostDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description one of the programme’s kinds of post */
            readonly kind: string;
            readonly name: string;
            readonly duties: string;
            /** @description members who can hold it at the same time; as many as the kind allows when left out */
            readonly capacity?: number;
        };
        readonly SettleObjectionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description a round of the programme */
            readonly round: string;
            /** @description an award of the programme */
            readonly award: string;
            readonly objectionId: string;
            /** @description an upheld objection keeps the candidate from the award */
            readonly upheld: boolean;
        };
        readonly SettlePledgeItemDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly key: string;
            readonly evidence: components["schemas"]["SettlementEvidenceDto"];
        };
        readonly SettlementEvidenceDto: {
            /** @description e.g. rectification */
            readonly kind: string;
            /** @description id or address of what shows it */
            readonly ref: string;
        };
        /** @description a demonstration site as everybody can see it */
        readonly Site: {
            readonly organizationId: string;
            /**
             * @description key of the tier
             * @example county
             */
            readonly tier: string;
            /** @description id of the deciding organisation */
            readonly area: string;
            /**
             * @description being created, or with a plaque
             * @enum {string}
             */
            readonly status: "creating" | "plaque";
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly designatedAt: string;
            /** @description when it got its plaque; null while it is being created */
            readonly plaqueAt: string | null;
            /** @description of the latest assessment */
            readonly mean: number | null;
            /**
             * Format: date-time
             * @description by when it is assessed next
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly assessBy: string;
        };
        readonly StatedItemDto: {
            /** @description of an item of the own pledge */
            readonly key: string;
            /** @enum {string} */
            readonly outcome: "kept" | "partly" | "broken";
            readonly text: string;
        };
        readonly SubjectDto: {
            readonly organizationId: string;
            readonly memberId?: string;
        };
        readonly SubmitImprovementPlanDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly measures: readonly string[];
        };
        readonly SubmitOfficerReportDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly organizationId: string;
            /** @description the officer’s post */
            readonly officer: string;
            /** @description everything that was fixed as the content */
            readonly sections: readonly components["schemas"]["WrittenSectionDto"][];
        };
        readonly SubmitPlanDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description key of the obligation in the campaign */
            readonly obligation: string;
            readonly title: string;
            /** @description fix-its left over from an earlier campaign */
            readonly carriedOver: readonly components["schemas"]["CarriedOverDto"][];
        };
        readonly SubmitRectificationDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            readonly rectificationId: string;
            /** @description what was done */
            readonly statement: string;
        };
        readonly SubmitReportDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description the obligation by which the report is owed */
            readonly obligation: string;
            /** @description each section that the programme wants, once */
            readonly sections: readonly components["schemas"]["WrittenSectionDto"][];
        };
        readonly Subscription: {
            readonly subscriptionId: string;
            /** @enum {string} */
            readonly kind: "webhook" | "group";
            /** @enum {string} */
            readonly status: "active" | "paused";
            readonly pausedBecause: ("decided" | "unhealthy") | null;
            readonly title: string;
            /** @description which events are wanted; what is absent wants all */
            readonly selection: {
                readonly streamId?: string;
                readonly categories?: readonly string[];
                readonly types?: readonly string[];
                readonly organizationId?: string;
                readonly campaignId?: string;
            };
            /** @description personal texts that are sent in clear */
            readonly disclosed: readonly ("contact" | "statement")[];
            /** @description places of the log before the first event */
            readonly origin: number;
            /** @description null for a consumer group */
            readonly endpoint: string | null;
            readonly payload: ("full" | "thin") | null;
            readonly signing: ("symmetric" | "ed25519") | null;
            readonly publicKey: string | null;
            /** @description of a consumer group */
            readonly mostTries: number | null;
            /** @description of a consumer group */
            readonly leaseSeconds: number | null;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly createdAt: string;
            /** @description of its stream, at which somebody last believed in it again */
            readonly resumedRevision: number | null;
        };
        /** @description a subscription as those see it who look after it */
        readonly SubscriptionDetails: {
            readonly subscriptionId: string;
            /** @enum {string} */
            readonly kind: "webhook" | "group";
            /** @enum {string} */
            readonly status: "active" | "paused";
            readonly pausedBecause: ("decided" | "unhealthy") | null;
            readonly title: string;
            /** @description which events are wanted; what is absent wants all */
            readonly selection: {
                readonly streamId?: string;
                readonly categories?: readonly string[];
                readonly types?: readonly string[];
                readonly organizationId?: string;
                readonly campaignId?: string;
            };
            /** @description personal texts that are sent in clear */
            readonly disclosed: readonly ("contact" | "statement")[];
            /** @description places of the log before the first event */
            readonly origin: number;
            /** @description null for a consumer group */
            readonly endpoint: string | null;
            readonly payload: ("full" | "thin") | null;
            readonly signing: ("symmetric" | "ed25519") | null;
            readonly publicKey: string | null;
            /** @description of a consumer group */
            readonly mostTries: number | null;
            /** @description of a consumer group */
            readonly leaseSeconds: number | null;
            /**
             * Format: date-time
             * @example 2010-06-01T01:00:00.000Z
             */
            readonly createdAt: string;
            readonly backlog: {
                readonly waiting: number;
                readonly leased: number;
                /** @description put aside after too many tries */
                readonly parked: number;
            };
            readonly standing?: {
                /** @description events of the log that have been looked at */
                readonly places: number;
                /** @description or queued */
                readonly delivered: number;
                readonly hidden: number;
                /** @description over all that was delivered */
                readonly digest: string;
            };
            readonly health: {
                /** @description in a row */
                readonly failures: number;
                /** Format: date-time */
                readonly failingSince?: string;
                /** Format: date-time */
                readonly holdUntil?: string;
                /** Format: date-time */
                readonly succeededAt?: string;
            };
        };
        readonly SubscriptionDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly subscriptionId: string;
        };
        readonly TokenRequestDto: {
            /** @enum {string} */
            readonly grant_type: "password" | "refresh_token";
            /** @description id of the account, with `password` */
            readonly username?: string;
            readonly password?: string;
            /** @description with grant type `refresh_token` */
            readonly refresh_token?: string;
        };
        /** @description as OAuth 2.0 has it (RFC 6749, section 5.1) */
        readonly Tokens: {
            readonly access_token: string;
            /** @constant */
            readonly token_type: "Bearer";
            /** @description seconds */
            readonly expires_in: number;
            readonly refresh_token: string;
            /** @description nothing else is allowed before */
            readonly must_change_password: boolean;
        };
        readonly TriedWebhook: {
            /**
             * @description what the endpoint made of it
             * @enum {string}
             */
            readonly answer: "taken" | "gone" | "refused" | "failed";
            readonly attempt: {
                /** @description absent for a test event */
                readonly eventId?: string;
                /** Format: date-time */
                readonly at: string;
                /** @description from 1 */
                readonly try: number;
                readonly endpoint: string;
                readonly requestHeaders: {
                    readonly [key: string]: string;
                };
                /** @description SHA-256 of the body */
                readonly requestDigest: string;
                readonly status?: number;
                readonly responseHeaders?: {
                    readonly [key: string]: string;
                };
                readonly responseBody?: string;
                readonly error?: string;
                readonly durationMs: number;
            };
        };
        readonly VerifiedItemDto: {
            readonly key: string;
            /** @enum {string} */
            readonly outcome: "kept" | "partly" | "broken";
        };
        readonly VerifyPledgeDto: {
            /** @description why; kept with the events */
            readonly reason?: string;
            readonly campaignId: string;
            readonly subject: components["schemas"]["SubjectDto"];
            /** @description every item of the pledge */
            readonly items: readonly components["schemas"]["VerifiedItemDto"][];
        };
        readonly VisitEvidenceDto: {
            /** @description e.g. photo, minutes */
            readonly kind: string;
            /** @description id or address of what proves it */
            readonly ref: string;
        };
        readonly VisitMeetingDto: {
            readonly invited: number;
            readonly present: number;
            readonly topics: readonly string[];
        };
        readonly WrittenSectionDto: {
            readonly key: string;
            readonly text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly HealthController_health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description not ready: `reasons` says why */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegisterOrganization: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterOrganizationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangeOrganizationAttributes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeOrganizationAttributesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AppointOfficer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AppointOfficerDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RegisterMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegisterMemberDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FloatMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FloatMemberDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReturnMember: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnMemberDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ForgetPerson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ForgetPersonDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenAccountDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly GrantRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RevokeRole: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevokeRoleDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EndSessions: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RevokeApiKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApiKeyDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SignIn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TokenRequestDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tokens"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SignOut: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevocationDto"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SignOutEverywhere: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasswordChangeDto"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly Oneself: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Oneself"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenIdConfiguration: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OpenIdConfiguration"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly KeySet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeySet"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CreateApiKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateApiKeyDto"];
            };
        };
        readonly responses: {
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedSecret"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RotateApiKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RotateApiKeyDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedSecret"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly IssuePassword: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AccountDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IssuedSecret"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ListAccounts: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: accountId, status, openedAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly accountId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("open" | "closed")[];
                /** @description only those of which this holds, or does not (it belongs to a member) */
                readonly ofMember?: "true" | "false";
                /** @description only those of which this holds, or does not */
                readonly hasPassword?: "true" | "false";
                /** @description not before this moment */
                readonly openedAtFrom?: string;
                /** @description before this moment */
                readonly openedAtUntil?: string;
                /** @description who holds any of these roles; say it several times for several */
                readonly role?: readonly ("integrator" | "member" | "officer" | "reviewer" | "supervisor" | "auditor" | "administrator")[];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Account"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ListApiKeys: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: keyId, owner, status, reach, createdAt, expiresAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly keyId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly owner?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("active" | "revoked")[];
                /** @description any of these; say it several times for several */
                readonly reach?: readonly ("own" | "subtree" | "all")[];
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly campaignId?: readonly string[];
                /** @description not before this moment */
                readonly createdAtFrom?: string;
                /** @description before this moment */
                readonly createdAtUntil?: string;
                /** @description not before this moment */
                readonly expiresAtFrom?: string;
                /** @description before this moment */
                readonly expiresAtUntil?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ApiKey"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadAuditTrail: {
        readonly parameters: {
            readonly query?: {
                readonly kind?: "denied" | "personal-read" | "signed-in" | "sign-in-failed";
                readonly accountId?: string;
                /** @description what was asked for, as docs/access.md lists it */
                readonly right?: string;
                /** @description `next` of the page before; entries come newest first */
                readonly before?: number;
                /** @description items of a page at most */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["AuditEntry"][];
                        /** @description `before` of the next page; null at the end */
                        readonly next: number | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublishProgramme: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishProgrammeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LaunchCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LaunchCampaignDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AdvancePhase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdvancePhaseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ExtendPhase: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtendPhaseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PauseCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CampaignCommandDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ResumeCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CampaignCommandDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CancelCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CampaignCommandDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly MigrateCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MigrateCampaignDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OrderBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderBatchDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubmitPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitPlanDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApprovePlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReturnPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnPlanDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordActivityDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChooseOptionalActivity: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OrderObligation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RemindOfObligation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WaiveObligation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObligationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FormLeadingGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FormLeadingGroupDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssignContactPoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignContactPointDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordContactVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordContactVisitDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclareOwnDays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareOwnDaysDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordHomeAssistance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordHomeAssistanceDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CampaignsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: campaignId, programme, rootOrganizationId, status, organizations, launchedAt, endedAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly campaignId?: readonly string[];
                /** @description any of these: `id@version`; say it several times for several */
                readonly programme?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly rootOrganizationId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("running" | "paused" | "completed" | "cancelled")[];
                /** @description any of these: key of the present phase; say it several times for several */
                readonly phase?: readonly string[];
                /** @description not before this moment */
                readonly launchedAtFrom?: string;
                /** @description before this moment */
                readonly launchedAtUntil?: string;
                /** @description not before this moment */
                readonly endedAtFrom?: string;
                /** @description before this moment */
                readonly endedAtUntil?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Campaign"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CampaignsController_details: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CampaignDetails"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CampaignHistoryController_history: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before: the revision of its last entry */
                readonly after?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["HistoryEntry"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: number | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublishPledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishPledgeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SelfCheckPledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SelfCheckPledgeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly VerifyPledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyPledgeDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SettlePledgeItem: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettlePledgeItemDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicPledgesController_pledges: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: organizationId, memberId, itemKey, dueAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description only those of which this holds, or does not (a member has promised it, not the organisation itself) */
                readonly ofMember?: "true" | "false";
                /** @description any of these; say it several times for several */
                readonly obligation?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly topic?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly outcome?: readonly ("kept" | "partly" | "broken")[];
                /** @description any of these; say it several times for several */
                readonly selfChecked?: readonly ("kept" | "partly" | "broken")[];
                /** @description only those of which this holds, or does not (it was established what became of it) */
                readonly established?: "true" | "false";
                /** @description only those of which this holds, or does not */
                readonly carriedOver?: "true" | "false";
                /** @description not before this moment */
                readonly dueAtFrom?: string;
                /** @description before this moment */
                readonly dueAtUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["PledgedItem"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordSelfReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordSelfReviewDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordLeaderComment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordLeaderCommentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordMassReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordMassReviewDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordAssessment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordAssessmentDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseReviewRound: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseReviewRoundDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenReviewSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenReviewSessionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HandInSheet: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HandInSheetDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecuseFromSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecuseFromSessionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseReviewSession: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SessionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecuseReviewer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecuseReviewerDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RaiseSuggestion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RaiseSuggestionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AcceptSuggestion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcceptSuggestionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclineSuggestion: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclineSuggestionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssignHelper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignHelperDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubmitImprovementPlan: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitImprovementPlanDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConfirmImprovement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ConfirmImprovementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssignInspectors: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignInspectorsDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecuseInspector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecuseInspectorDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordVisitDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OrderRectification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrderRectificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubmitRectification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitRectificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReportProgress: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportProgressDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly VerifyRectification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RectificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReturnRectification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnRectificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ListRectification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RectificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ExtendRectification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtendRectificationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CommendInCircular: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CircularDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CirculateCriticism: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CircularDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CloseAccountability: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CloseAccountabilityDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ListInspector: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ListInspectorDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclareRelation: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeclareRelationDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CallDraw: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallDrawDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CommitContribution: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CommitContributionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RevealContribution: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevealContributionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordPublicValue: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordPublicValueDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicSupervisionController_draws: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: drawId, kind, status, size, drawn, calledAt, madeAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly kind?: readonly ("routine" | "patrol" | "random" | "report-meeting" | "symposium")[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("called" | "committing" | "revealing" | "revealed" | "made")[];
                /** @description not before this moment */
                readonly calledAtFrom?: string;
                /** @description before this moment */
                readonly calledAtUntil?: string;
                /** @description not before this moment */
                readonly madeAtFrom?: string;
                /** @description before this moment */
                readonly madeAtUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Draw"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicSupervisionController_draw: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublishedDraw"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicSupervisionController_listed: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: rectificationId, organizationId, status, deadline, missed, verifiedAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly cause?: readonly ("finding" | "obligation-missed" | "suggestion" | "pledge-broken" | "band-backward" | "follow-up-missed")[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("ordered" | "submitted" | "returned" | "verified")[];
                /** @description any of these: the measure that was taken last; say it several times for several */
                readonly rung?: readonly ("criticise" | "order-rectification" | "circulate-criticism" | "hold-accountable")[];
                /** @description not before this moment */
                readonly deadlineFrom?: string;
                /** @description before this moment */
                readonly deadlineUntil?: string;
                /** @description not before this moment */
                readonly verifiedAtFrom?: string;
                /** @description before this moment */
                readonly verifiedAtUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ListedRectification"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicSupervisionController_circulars: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: circularId, kind, organizationId, at */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly kind?: readonly ("commendation" | "criticism")[];
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description not before this moment */
                readonly atFrom?: string;
                /** @description before this moment */
                readonly atUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Circular"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NominateForAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NominateForAwardDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EndorseNomination: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CandidateDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RaiseObjection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RaiseObjectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SettleObjection: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SettleObjectionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReportAwardUpward: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportAwardUpwardDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly LinkCampaign: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LinkCampaignDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RevokeAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CandidateDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly UpholdAward: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CandidateDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicAwardsController_awards: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: round, award, organizationId, memberId, noticeEndsAt, decidedAt */
                readonly sort?: string;
                /** @description any of these: key of the round of commendation; say it several times for several */
                readonly round?: readonly string[];
                /** @description any of these: key of the kind of award; say it several times for several */
                readonly award?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description not before this moment */
                readonly noticeEndsAtFrom?: string;
                /** @description before this moment */
                readonly noticeEndsAtUntil?: string;
                /** @description not before this moment */
                readonly decidedAtFrom?: string;
                /** @description before this moment */
                readonly decidedAtUntil?: string;
                /** @description `notice`: who can still be objected to; that when absent */
                readonly standing?: "notice" | "conferred" | "revoked";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Award"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly OpenBallot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OpenBallotDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly IssueCredential: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["IssueCredentialDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CastBallot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CastBallotDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BallotsController_details: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ballot"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly BallotsController_published: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublishedBallot"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FetchOwnCredential: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OwnCredential"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetPostDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ClaimPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostOfMemberDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReleasePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostOfMemberDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WithdrawPost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PostOfMemberDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ObservePost: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ObservePostDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AnswerComplaint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnswerComplaintDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicPostsController_posts: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: organizationId, postId, name, capacity, praised, complaints, unanswered */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly postId?: readonly string[];
                /** @description any of these: key of the programme’s kind; say it several times for several */
                readonly kind?: readonly string[];
                /** @description only those of which this holds, or does not (complaints wait for an answer) */
                readonly waiting?: "true" | "false";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Post"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ApplyForSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApplyForSiteDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly WithdrawSiteApplication: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationCommandDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecommendSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecommendSiteDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DeclineSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationCommandDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SetOwnSitePlaces: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SetOwnSitePlacesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DesignateSites: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DesignateSitesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly NameSiteGuides: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NameSiteGuidesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordSiteVisit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordSiteVisitDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AssessSite: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssessSiteDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SiteBoardController_sites: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: organizationId, tier, area, status, designatedAt, plaqueAt, assessBy, mean */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description any of these: key of the tier, e.g. `county`; say it several times for several */
                readonly tier?: readonly string[];
                /** @description any of these: id of the deciding organisation; say it several times for several */
                readonly area?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("creating" | "plaque")[];
                /** @description not before this moment */
                readonly designatedAtFrom?: string;
                /** @description before this moment */
                readonly designatedAtUntil?: string;
                /** @description not before this moment */
                readonly plaqueAtFrom?: string;
                /** @description before this moment */
                readonly plaqueAtUntil?: string;
                /** @description not before this moment */
                readonly assessByFrom?: string;
                /** @description before this moment */
                readonly assessByUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Site"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DraftBulletin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftBulletinDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublishBulletin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BulletinDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CorrectBulletin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CorrectBulletinDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubmitReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitReportDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AcceptReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReportDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReturnReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnReportDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CallMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CallMeetingDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly HoldMeeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["HoldMeetingDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FileMinutes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FileMinutesDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ProposeMechanism: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ProposeMechanismDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EndorseMechanism: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MechanismDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReturnMechanism: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReturnMechanismDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly AdoptMechanism: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AdoptMechanismDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DefineOfficerReview: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DefineOfficerReviewDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubmitOfficerReport: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitOfficerReportDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReviewOfficer: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReviewOfficerDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordOfficerImprovement: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordOfficerImprovementDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RecordFieldResearch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordFieldResearchDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicReportingController_bulletins: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: bulletinId, organizationId, publishedAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly kind?: readonly ("progress" | "experience" | "exemplar" | "criticism")[];
                /** @description only those of which this holds, or does not */
                readonly corrected?: "true" | "false";
                /** @description not before this moment */
                readonly publishedAtFrom?: string;
                /** @description before this moment */
                readonly publishedAtUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Bulletin"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PublicReportingController_mechanisms: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: mechanismId, organizationId, area, title, adoptedAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly organizationId?: readonly string[];
                /** @description any of these: key of one of the programme’s areas; say it several times for several */
                readonly area?: readonly string[];
                /** @description not before this moment */
                readonly adoptedAtFrom?: string;
                /** @description before this moment */
                readonly adoptedAtUntil?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Mechanism"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CreateWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateWebhookDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly CreateConsumerGroup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateConsumerGroupDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ChangeWebhookEndpoint: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ChangeWebhookEndpointDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RotateWebhookSecret: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RotateWebhookSecretDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly PauseSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ResumeSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RemoveSubscription: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RequestRedelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RequestRedeliveryDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FeedsController_events: {
        readonly parameters: {
            readonly query?: {
                /** @description types of events, with commas between them: `PledgePublished,PledgeVerified` */
                readonly types?: string;
                /** @description categories of streams, with commas between them: `campaign,pledge` */
                readonly categories?: string;
                /** @description what concerns this organisation or one below it */
                readonly organization?: string;
                /** @description what concerns this campaign */
                readonly campaign?: string;
                /** @description cursor from a page or an event */
                readonly after?: string;
                /** @description where to begin without a cursor: the beginning of history, or now */
                readonly from?: "beginning" | "now";
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description seconds to wait for an event when there is none yet */
                readonly wait?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly stream: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedPage"];
                    readonly "application/cloudevents-batch+json": readonly components["schemas"]["FeedEvent"][];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FeedsController_live: {
        readonly parameters: {
            readonly query?: {
                /** @description types of events, with commas between them: `PledgePublished,PledgeVerified` */
                readonly types?: string;
                /** @description categories of streams, with commas between them: `campaign,pledge` */
                readonly categories?: string;
                /** @description what concerns this organisation or one below it */
                readonly organization?: string;
                /** @description what concerns this campaign */
                readonly campaign?: string;
                /** @description cursor from a page or an event */
                readonly after?: string;
                /** @description where to begin without a cursor: the beginning of history, or now */
                readonly from?: "beginning" | "now";
            };
            readonly header?: never;
            readonly path: {
                readonly stream: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly FeedsController_proof: {
        readonly parameters: {
            readonly query?: {
                /** @description types of events, with commas between them: `PledgePublished,PledgeVerified` */
                readonly types?: string;
                /** @description categories of streams, with commas between them: `campaign,pledge` */
                readonly categories?: string;
                /** @description what concerns this organisation or one below it */
                readonly organization?: string;
                /** @description what concerns this campaign */
                readonly campaign?: string;
                /** @description cursor from which on to read again; the beginning of the feed when absent */
                readonly after?: string;
                /** @description cursor that is to be checked; without it the answer is what there is up to the head */
                readonly until?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly stream: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FeedRecheck"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EventSchemasController_list: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly {
                            /**
                             * @description of events
                             * @example CampaignLaunched
                             */
                            readonly type: string;
                            /** @description of the shape of their data */
                            readonly version: number;
                            readonly meaning: string;
                        }[];
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly EventSchemasController_schema: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly type: string;
                readonly version: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubscriptionsController_list: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: subscriptionId, kind, status, title, createdAt */
                readonly sort?: string;
                /** @description any of these; say it several times for several */
                readonly subscriptionId?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly kind?: readonly ("webhook" | "group")[];
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("active" | "paused")[];
                /** @description not before this moment */
                readonly createdAtFrom?: string;
                /** @description before this moment */
                readonly createdAtUntil?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["Subscription"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubscriptionsController_details: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionDetails"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubscriptionsController_keys: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly string[];
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubscriptionsController_attempts: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description `next` of the page before; attempts come newest first */
                readonly before?: number;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description attempts of one event alone */
                readonly event?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DeliveryAttempt"][];
                        /** @description `before` of the next page; null at the end */
                        readonly next: number | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubscriptionsController_parked: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description `next` of the page before */
                readonly after?: number;
                /** @description items of a page at most */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["ParkedEvent"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: number | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly SubscriptionsController_test: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TriedWebhook"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConsumerGroupsController_lease: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LeaseDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["LeasedEvent"][];
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConsumerGroupsController_acknowledge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AcknowledgementDto"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ConsumerGroupsController_giveBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefusalDto"];
            };
        };
        readonly responses: {
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly RetryJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly DiscardJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description chosen by the sender: the same key is decided once, however often it is sent */
                readonly "Idempotency-Key"?: string;
                /** @description 2 or more when the same key is sent again after no answer came: a refusal is then final, also for an earlier attempt that is still under way */
                readonly "Pacesetter-Attempt"?: number;
                /** @description an ETag: the command is refused (412) when the stream has moved on */
                readonly "If-Match"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["JobDto"];
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ListDeadLetters: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
                /** @description items of a page at most */
                readonly limit?: number;
                /** @description `next` of the page before */
                readonly after?: string;
                /** @description by which fields, with commas between them, "-" before what shall descend: failedAt, status, job, timerId */
                readonly sort?: string;
                /** @description not before this moment */
                readonly failedAtFrom?: string;
                /** @description before this moment */
                readonly failedAtUntil?: string;
                /** @description any of these; say it several times for several */
                readonly status?: readonly ("dead" | "retried" | "discarded")[];
                /** @description any of these; say it several times for several */
                readonly job?: readonly string[];
                /** @description any of these; say it several times for several */
                readonly timerId?: readonly string[];
                /** @description only those whose last error has this in it, e.g. a code */
                readonly error?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly items: readonly components["schemas"]["DeadLetter"][];
                        /** @description `after` of the next page; null at the end */
                        readonly next: string | null;
                    };
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly ReadDeadLetter: {
        readonly parameters: {
            readonly query?: {
                /** @description `position` of a command’s answer: waits until the read model has got there, a few seconds at most (503 then) */
                readonly minPosition?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly timerId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeadLetterWithHistory"];
                };
            };
            /** @description what was asked for was not done: `code` and `detail` say why */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
