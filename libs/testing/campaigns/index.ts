export { gansuCampaign, type GansuCampaign } from './gansu-campaign';
